export * from './labels.model';
export { notitieFout, notitieTekstFouten } from './notitie.model';
export {
  LADDER_IGJ,
  ladderVoor,
  type MaatregelTrede,
  type NieuweMaatregel,
  eindeFouten,
  maatregelFouten,
  slaatOver,
  tredeVan,
} from './maatregel.model';
export { type Elementoordeel, type OordeelStand, oordeelFouten, oordeelStand } from './oordeel.model';
export { type RouteKeuze, type RouteZaak, kiesRoute, rapportFout } from './route.model';
export {
  type SignaalKopie,
  type SignaalDeel,
  type SignaalInvoer,
  SIGNAAL_DELEN,
  leesSignaal,
  leesSignaalBevestiging,
  maakSignaal,
  signaalFouten,
} from './signaal.model';
export {
  type OpenVeld,
  TOELICHTING_GRENS,
  type Weging,
  merkwaardenVanMelding,
  nettoTekst,
  openVelden,
  tekstFout,
  wegingFouten,
} from './weging.model';
