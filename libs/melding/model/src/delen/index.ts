export * from './labels.model';
export { DEEL_KEURING, maakKeuring, type DeelKeuring, type DeelUitkomst } from './deel.model';
export { DIEPTE_GRENS, KNOPEN_GRENS, diepte, isKnopen, knopenFouten, oorzakenOnder } from './knopen.model';
export type { KeurContext, Keuring } from './keuren.model';
export { ontbreektInStap } from './ontbreekt.model';
export {
  heeftPolitieAfspraak,
  magInPersoneelsdossier,
  ontbreektVoorOordeel,
  poortOordeel,
  poortPolitie,
  verdenking,
} from './poorten.model';
export {
  DEEL_NAMEN,
  DEEL_VELDEN,
  ENKELE_DELEN,
  leesDelen,
  veldenVan,
  type DeelNaam,
  type DeelVersie,
  type Delen,
} from './stand.model';
export {
  isTekstVeld,
  type CodeVeld,
  type CodesVeld,
  type Knoop,
  type Veld,
  type Velden,
  type Voorwaarde,
  type WaardeVan,
  type Waarden,
} from './veld.model';
export { alleenGevraagd, controleerVelden, isGevraagd, isVerplicht, leesWaarden } from './waarden.model';
