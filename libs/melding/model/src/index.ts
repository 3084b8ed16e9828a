export { type Beslissing, magBeslissen } from './beslissen.model';
export { BUITEN_BEREIK, type BuitenBereik } from './buiten-bereik.model';
export { type MeldingTermijnCode, type TermijnGevolg, gevolgVanVaststelling } from './gevolg.model';
export { teHerzien } from './herziening.model';
export { type IndienenUitkomst, NAAM_GRENS, WAAR_GRENS, controleerIndienen, leesIndiening } from './indienen.model';
export type { IndienenInput, Indiening, Pleger, PlegerInput } from './indiening.model';
export * from './labels.model';
export { NUMMERS_PER_JAAR, type Ronde, leesMeldingNummer, nummerVan } from './meldingnummer.model';
export { type Naam, naamZouKunnenZijn } from './naam-vergelijking.model';
export { ALGEMENE_SIGNALEN, type Signaal, VORM_UITLEG, type VormUitleg, signaalTekst } from './signalen.model';
export { type SluitStand, ontbreektVoorSluiten, sluit } from './sluiten.model';
export { type MelderVraag, type StandVoorMelder, standVoorMelder } from './stand-voor-melder.model';
export {
  type BuitenMelden,
  type StapContext,
  type StapWijziging,
  magStap,
  ontbrekendeBesluiten,
} from './stap-verloop.model';
export { STAPPEN, STAPPEN_BIJ_BEGIN, type StapUitleg } from './stappen.model';
export { TEKST_GRENS, schoneTekst, teLang } from './tekst.model';
export { type VaststellingUitkomst, controleerVaststelling, leesVaststelling } from './vaststellen.model';
export {
  type EerdereVaststelling,
  MELDPLICHTIG,
  type Vaststelling,
  type VaststellingContext,
  type VaststellingInput,
  isMeldplichtig,
  staandeVaststellingen,
} from './vaststelling.model';
export {
  MELDING_HANDELINGEN,
  MELDING_OVERGANGEN,
  type MeldingHandeling,
  REDEN_GRENS,
  heropen,
  neemInBehandeling,
  overgang,
  redenFout,
  verwijsDoor,
} from './verloop.model';
