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
export { type HerinneringRegel, type TermijnDefinitie } from './definitie.model';
export { DEFINITIES } from './definities.model';
export {
  type DefinitieOpties,
  berekenVoorCode,
  berekenVoorDefinitie,
  definitieOp,
  definitieVan,
  leesTermijnCode,
} from './termijn-van-code.model';
export { type GeplandeActie, type TermijnTijden, planActies, volgendeNaVerlopen } from './herinnering.model';
export { type ErnstGrenzen, type ErnstVraag, ernst, ernstGrenzen } from './ernst.model';
export {
  type TermijnHandeling,
  type TermijnHandelingSoort,
  type TermijnStand,
  type TermijnUitkomst,
  OVERGANGEN,
  mogelijkeHandelingen,
  overgang,
} from './leven.model';
export { type RestVraag, momentTekst, restTekst } from './termijn-tekst.model';
export { type RekenUitleg, rekenZinnen, soortLabel } from './reken-zinnen.model';
