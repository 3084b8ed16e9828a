export { Toegangsregels, type AggregaatToegang, type VeldSql, type Kan } from './regels';
export { predicaat, type SqlPredicaat } from './compileer';
export {
  Toegang,
  Openbaar,
  Ingelogd,
  OokVoorKoppeling,
  isVoorKoppeling,
  toegangVan,
  type ToegangsVerklaring,
} from './verklaring';
export { dossierVelden, kolomVeld } from './velden';
