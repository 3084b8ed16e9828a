export { type Beslissing, magBeslissen } from './beslissen.model';
export type { BuitenMelden } from './buiten-melden.model';
export { BUITEN_BEREIK, type BuitenBereik } from './buiten-bereik.model';
export { type MeldingTermijnCode, type TermijnGevolg, gevolgVanVaststelling } from './gevolg.model';
export { teHerzien } from './herziening.model';
export { type IndienenUitkomst, NAAM_GRENS, WAAR_GRENS, controleerIndienen, leesIndiening } from './indienen.model';
export type { IndienenInput, Indiening, Pleger, PlegerInput } from './indiening.model';
export * from './labels.model';
export { NUMMERS_PER_JAAR, type Ronde, leesMeldingNummer, nummerVan } from './meldingnummer.model';
export { type Naam, naamZouKunnenZijn, vouwNaam } from './naam-vergelijking.model';
export { ALGEMENE_SIGNALEN, type Signaal, VORM_UITLEG, type VormUitleg, signaalTekst } from './signalen.model';
export { NA_SLUITEN, type SluitStand, houdtSluitenTegen, ontbreektVoorSluiten, sluit } from './sluiten.model';
export { type MelderVraag, type StandVoorMelder, standVoorMelder } from './stand-voor-melder.model';
export { type StapContext, type StapWijziging, magStap, ontbrekendeBesluiten } from './stap-verloop.model';
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
export {
  type Zwijgen,
  type ZwijgVraag,
  ZWIJGEN_GRENS_DAGEN,
  beeindigZwijgen,
  zetZwijgen,
  zwijgSoortVoor,
  zwijgTekst,
} from './zwijgplicht.model';
export {
  KLUIS_UREN,
  type KluisBesluit,
  type KluisVraag,
  beslisKluis,
  kluisRegel,
  kluisStand,
  vraagKluis,
} from './kluis.model';
export {
  NOTITIE_EINDE_DAGEN,
  NOTITIE_BEDENKTIJD_DAGEN,
  NOTITIE_GRENS,
  ONAFHANKELIJK_GRENS,
  type OverdraagZaak,
  eindeFout,
  genoemdeFout,
  isVoorbij,
  notitieFout,
  notitiesWegOp,
  onafhankelijkFout,
  overdragenFout,
} from './mensen.model';
export {
  CONSULTATIE_INBRENG_LABEL,
  CONSULTATIE_STAND_LABEL,
  type ConsultatieInput,
  type ConsultatieUitkomst,
  type ConsultatieVraag,
  brengIn,
  consultatieMag,
  controleerConsultatie,
  leesConsultatie,
  sluitConsultatie,
  wordtMelding,
} from './consultatie.model';
export {
  EERSTE_REACTIE_HOOGSTENS,
  EERSTE_REACTIE_WERKDAGEN,
  type EersteReactie,
  type EersteReactieStand,
  eersteReactie,
  werkdagenFout,
} from './eerste-reactie.model';
export {
  CONTACT_GRENS,
  CONTEXT_LABEL,
  INCIDENT_SYSTEEM_LABEL,
  type IncidentInput,
  MELD_KANAAL_LABEL,
  type MelderContact,
  NAMENS_KANALEN,
  type Namens,
  type NamensInput,
  controleerNamens,
  incidentFout,
  leesMelderContact,
  leesNamens,
} from './intake.model';
export {
  WEGWIJS_CODES,
  type WegwijsAntwoorden,
  type WegwijsCode,
  type WegwijsEinde,
  type WegwijsStand,
  wegwijs,
} from './wegwijs.model';
export { GEEN_GEHEIM, WEGWIJS_VRAGEN, type WegwijsOptie, type WegwijsVraag } from './wegwijs-vragen.model';
export { inGroepen, leesCode, terugTeTypen, teruggetypt } from './ontvangstcode.model';
export { type Periode, type PeriodeInput, leesPeriode } from './openbaar-periode.model';
export {
  type OpenbareMelder,
  type OpenbareMelding,
  type OpenbareMeldingInput,
  type OpenbareVraag,
  OPENBARE_MELDERS,
  OPENBARE_MELDER_LABEL,
  OPENBARE_VRAGEN,
  controleerBericht,
  controleerVraag,
  leesOpenbareMelding,
} from './openbaar.model';
export { type Werkbewijs, isOplossing, zoekOplossing } from './werkbewijs.model';
export * from './vervolg';
export * from './delen';
export * from './cijfers';
export {
  BIJLAGE_HERKOMST_LABEL,
  type BijlageHerkomst,
  MEESTE_BIJLAGEN,
  MEESTE_STUKKEN,
  grootteTekst,
  magBijlage,
} from './bijlage.model';
export {
  ANONIEM_TEGEN,
  ANONIEM_VOOR,
  type Aanspreekpunt,
  MEESTE_AANSPREEKPUNTEN,
  OPENBAAR_BEGIN,
  type OpenbaarBesluit,
  type OpenbaarInput,
  type OpenbarePagina,
  leesOpenbaarBesluit,
} from './openbaar-instellen.model';
export {
  type LijstWeergave,
  LANGSTE_LIJST_NAAM,
  MEESTE_LIJST_WEERGAVEN,
  keurLijstWeergave,
  leesLijstWeergave,
} from './lijst-weergave.model';
export * from './uitvoer';
export { herkenbareWoorden } from './herkenbaar.model';
export { NIET_GEHOORD } from './niet-gehoord.model';
export { leesVormen } from './vormen.model';
export { type EenheidKeuze, eenheidFout } from './eenheid.model';
export * from './klacht';
export * from './hr';
