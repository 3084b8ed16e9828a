export {
  type Kalender,
  isVrijVoorAtw,
  isWerkdag,
  maakKalender,
  nederlandseKalender,
  redenGeenWerkdag,
  redenVrijVoorAtw,
} from './kalender.model';
export { type Feestdag } from './feestdagen.model';
export { type KbLijst, KB_LIJSTEN } from './kb-dagen.model';
export { type Instant } from './amsterdam.model';
export { type Moment, EERSTE_JAAR, LAATSTE_JAAR, leesMoment } from './moment.model';
export {
  type TermijnRegel,
  EENHEID_WOORDEN,
  LENGTE_GRENZEN,
  atwGeldt,
  leesEenheid,
  lengteTekst,
} from './termijn-regel.model';
export { type Schorsing } from './schorsing.model';
export { type Hervatting, berekenHervatting } from './hervatting.model';
export { type UitlegRegel, uitlegTeksten } from './uitleg.model';
export { type BerekenOpties, type TermijnBerekening, berekenTermijn } from './berekening.model';
export {
  type HerinneringRegel,
  type TeLaatErnst,
  type TermijnDefinitie,
  type Variant,
  type VasteDefinitie,
  type Verlenging,
  isVast,
} from './definitie.model';
export { DEFINITIES } from './definities.model';
export {
  type DefinitieOpties,
  berekenVoorCode,
  berekenVoorDefinitie,
  definitieOp,
  definitieVan,
  leesTermijnCode,
  metLengte,
  versieOp,
  versiesVan,
} from './termijn-van-code.model';
export { type GeplandeActie, type TermijnTijden, planActies, volgendeNaVerlopen } from './herinnering.model';
export { type ErnstGrenzen, type ErnstVraag, ernst, ernstGrenzen } from './ernst.model';
export { type TermijnHandeling, type TermijnHandelingSoort, type TermijnStand } from './leven-stand.model';
export {
  type TermijnUitkomst,
  OVERGANGEN,
  TERMIJN_HANDELINGEN,
  mogelijkeHandelingen,
  nuNiet,
  overgang,
} from './leven.model';
export { TERMIJN_REDEN_GRENS, isTeLaat } from './leven-keuring.model';
export { type GenoteerdeWijziging, wijzigingVan } from './leven-wijziging.model';
export {
  type HandmatigeHandeling,
  DOET_HET_DOMEIN,
  HANDMATIG,
  HANDMATIGE_HANDELINGEN,
  handmatigNuNiet,
  keurMetDeHand,
} from './met-de-hand.model';
export {
  type LopendEinde,
  type TeVerlengen,
  type VerzetEinde,
  berekenInkorting,
  berekenVerlenging,
} from './einde-verzetten.model';
export { TE_LAAT_REDEN_LABEL } from './te-laat-redenen.model';
export { type RestVraag, momentTekst, momentVoluit, restTekst } from './termijn-tekst.model';
export { maandKort, maandNaam } from './dagtekst.model';
export { type RekenUitleg, rekenZinnen, soortLabel } from './reken-zinnen.model';
export {
  type Telling,
  type Tijdvak,
  type AfloopKeuze,
  AFLOOP_KEUZES,
  CIJFER_JAREN,
  CIJFER_UITLEG,
  GEEN_TERMIJNEN,
  KLEIN_AANTAL,
  aandeelTekst,
  aflopenVan,
  alleTermijnen,
  geteld,
  jaarEnMaandVan,
  kopzin,
  magCijfersLezen,
  procentOpTijd,
  tel,
  tijdvakVan,
  afloopVan,
} from './cijfers.model';
export {
  type CijferCel,
  type CijferEenheid,
  type Cijfers,
  type EenheidTelling,
  type SoortTelling,
  vouwCijfers,
} from './cijfers-vouwen.model';
export {
  type TermijnZoek,
  type ZoekDeel,
  type ZoekFilter,
  ALLE_ERNSTEN,
  OPEN_ERNSTEN,
  TERMIJN_SORTERINGEN,
  TERMIJN_TOON,
  TERMIJN_WIE,
  ZOEK_DELEN,
  ernstenVan,
  keurZoekTekst,
  leesGoedeDelen,
  leesTermijnZoek,
  schrijfTermijnZoek,
  zoekFilter,
} from './termijn-zoek.model';
export {
  type WeergaveNaam,
  LANGSTE_WEERGAVE_NAAM,
  MEESTE_WEERGAVEN,
  keurNieuweWeergave,
  keurWeergaveNaam,
} from './weergave.model';
export { alsBladDatum, csvRegel, dagVanMoment, datumCijfers, eindKlok, laatsteDag, veiligeCel } from './uitvoer.model';
export {
  type EigenDefinitie,
  type EigenInvoer,
  type ExtraHerinnering,
  EIS_GRENS,
  NAAM_GRENS,
  definitieVanTermijn,
  eigenCode,
  eigenDefinitie,
  eigenEis,
  eigenSchema,
  keurEigen,
  keurHerinnering,
  metExtraHerinneringen,
} from './eigen.model';
export {
  GEBIED_LABEL,
  ZEKERHEID_LABEL,
  atwTekst,
  duurTekst,
  herinneringTekst,
  herinneringTeksten,
  inkortenTekst,
  opschortenTekst,
  teLaatTekst,
  verlengenTekst,
} from './definitie-tekst.model';
