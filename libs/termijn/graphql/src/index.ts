export { TermijnEenheidEnum, TermijnErnstEnum, TermijnStatusEnum, TermijnAfloopEnum } from './enums';
export { TeLaatRedenEnum } from './te-laat-reden.enum';
export { TermijnRegelFeiten } from './termijn-regel.type';
export { TermijnUitleg, UitlegRegel } from './termijn-uitleg.type';
export { TermijnWijziging } from './termijn-wijziging.type';
export { Termijn } from './termijn.type';
export {
  ALLES,
  termijnJson,
  termijnVraag,
  volSql,
  type TermijnJson,
  type TermijnVraag,
  type UitlegJson,
} from './termijn-json';
export { bronTekst, definitieVanRij, naarTermijn, type EenheidNaam, type Eenheidsnamen } from './naar-termijn';
export {
  OPEN_STATUSSEN,
  ernstSql,
  teLaatVanOnderwerp,
  termijnVanOnderwerp,
  termijnenVanOnderwerp,
  type OnderwerpInSql,
} from './termijnen-sql';
