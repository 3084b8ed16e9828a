export { CATEGORIE_HULP, ONTSLAG_BERICHT, type CategorieHulp } from './categorie-hulp.model';
export {
  MEESTE_BEWIJZEN,
  controleerZelfVerstuurd,
  handzendingCompleet,
  magBewijs,
  type HandzendingContext,
  type ZelfVerstuurd,
} from './handzending.model';
export {
  controleerHandAntwoord,
  controleerVraagBeantwoord,
  controleerRapportVerstuurd,
  naHandAntwoord,
  wachtOpRapport,
  type HandAntwoord,
} from './hand-antwoord.model';
export { twijfelTermijn } from './losse-vaststelling.model';
export { KLOKKEN, klokstanden, type KlokCode, type KlokTermijn, type Klokstand } from './klokken.model';
export {
  controleerLosseVaststelling,
  gevolgVanLosse,
  verplichteMomenten,
  type LosGevolg,
  type LosseVaststellingInput,
  type StaandeLosse,
} from './losse-vaststelling.model';
export {
  PARALLELLE_PLICHTEN,
  controleerPlicht,
  plichtenVoor,
  type ParalellePlicht,
  type PlichtUitkomst,
} from './parallel.model';
export { RICHTLIJNEN, richtlijnVoor, type Richtlijn, type RichtlijnCode } from './richtlijn.model';
export { NUMMER_CODES, nummerFouten, schoonNummer, type NummerCode } from './nummers.model';
export { wijzeVoor, type Verzendwijzen } from './wijze.model';
export * from './opstellen-labels.model';
export {
  GEMEENTE_EENHEDEN,
  gemeenteTermijnFouten,
  netteTermijnen,
  termijnVan,
  type GemeenteEenheid,
  type GemeenteTermijn,
  type Meldtermijn,
} from './gemeente-termijn.model';
