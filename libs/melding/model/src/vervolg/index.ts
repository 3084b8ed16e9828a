export { type VervolgUitslag, leesVervolg, vervolgVormFouten } from './controle.model';
export {
  type VervolgDagVeld,
  type VervolgDefinitie,
  type VervolgOptie,
  type VervolgTekstVeld,
  geldtBij,
  getoondBij,
  kenmerkenVan,
  tekstenBij,
} from './definitie.model';
export { VERVOLG, vervolgLabel } from './definities.model';
export { type VervolgStand, besluitStand, mistStapVijf, mistStapZes, mistVoorSluiten } from './mist.model';
export { namenIn } from './namen.model';
export { type VervolgContext, isBeschermd, ontslagOmStrafbaarFeit, vaststellingBij } from './regels.model';
export { SANCTIES } from './stap-vijf.model';
export {
  type VervolgInhoud,
  type VervolgInvoer,
  type VervolgKort,
  type VervolgTeksten,
  leesVervolgTeksten,
} from './vervolg.model';
