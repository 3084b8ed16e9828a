export {
  BERICHT_GRENS,
  VELD_GRENS,
  type BerichtInvoer,
  berichtFouten,
  instantieVanBericht,
  maakBericht,
} from './bericht.model';
export { alsKopie, leesBericht, pastAlsAntwoord } from './bericht-ontvangst.model';
export {
  BERICHT_DOEL,
  BERICHT_LABEL,
  BERICHT_VORM,
  WMO_BERICHTEN,
  type BerichtVorm,
  type Eis,
  afzenderVan,
  berichtBron,
  berichtSoort,
  hoortBij,
  hoortBijRoute,
  vormVan,
} from './bericht-vorm.model';
export {
  type BerichtStand,
  type UitstelBesluit,
  dagVanafVandaag,
  gemisteVelden,
  magSchrijven,
  onbeantwoord,
  uitstelBesluit,
  uitstelVelden,
  veldenVoorKopie,
} from './vervolg.model';
