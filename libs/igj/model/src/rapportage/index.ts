export {
  type Ontbrekend,
  type RapportageStand,
  ontbreektInRapportage,
  rapportageFouten,
  voorzitterFout,
  voortgang,
  vraagtExtern,
} from './compleet.model';
export { controleerHoofdstuk } from './controle.model';
export type {
  ElementKolom,
  ElementSoort,
  HoofdstukDoor,
  Optie,
  RapportageElement,
  RapportageHoofdstuk,
} from './element.model';
export {
  HOOFDSTUK_CODES,
  HOOFDSTUK_TITEL,
  type Hoofdstuk,
  type HoofdstukCode,
  elementVan,
  elementenVan,
  hoofdstukVan,
  hoofdstukkenVan,
  rapportageHoofdstukken,
} from './hoofdstukken.model';
export {
  type Antwoord,
  GEEN_ANTWOORD,
  type HoofdstukInhoud,
  MEESTE_RIJEN,
  type RapportageInhoud,
  type Rij,
  antwoordVan,
  isLeeg,
  schoneInhoud,
} from './inhoud.model';
export {
  type GelezenRapportage,
  NUMMER_CODE,
  RAPPORTAGE_VELDEN_VERPLICHT,
  RAPPORTAGE_VELD_CODES,
  RICHTLIJN_CODE,
  leesRapportage,
  nummerTekst,
  rapportageVelden,
} from './kopie.model';
export {
  RAPPORTAGE_RICHTLIJNEN,
  RICHTLIJN_AANNAME,
  RICHTLIJN_LABEL,
  RICHTLIJN_UITLEG,
  type RapportageRichtlijn,
  richtlijnenVoor,
} from './richtlijn.model';
export { antwoordTekst, rijTekst, waardeTekst } from './tekst.model';
export {
  RAPPORTAGE_HANDELINGEN,
  RAPPORTAGE_OVERGANGEN,
  RAPPORTAGE_STATUSSEN,
  RAPPORTAGE_STATUS_LABEL,
  type RapportageHandeling,
  type RapportageStatus,
  TE_LAAT_GRENS,
  rapportageOvergang,
  teLaatFout,
} from './verloop.model';
export { type VerschilDeel, type VerschilSoort, verschil } from './verschil.model';
