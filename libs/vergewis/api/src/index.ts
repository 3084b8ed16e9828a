export { VERGEWIS_MIGRATIES } from './persistence/migraties';
export { dienstverbandToegang, profielregelToegang } from './access/vergewis.access';
export { waarschuwingsregisterToegang } from './access/register.access';
export { VergewisApiModule } from './vergewis-api.module';
export { VERGEWIS_VERWERKERS, VergewisTakenModule } from './vergewis-taken.module';
export { Personeelstermijnen } from './persistence/personeelstermijnen';
export { VergewisDagwerk } from './wissen/vergewis-dagwerk';
export {
  ImportLadenHandler,
  ImportOpruimen,
  PersonenUitvoerHandler,
  personenCsv,
  personenImportToegang,
  personenXlsx,
  type PersonenUitvoer,
} from './import';
export { OproepenOpruimen, koppelingGegevensToegang } from './koppeling';
export { Herinneraar, VergewisPost, VergewisPostbode, herinnerinstellingToegang } from './herinneren';
export { BigControles, BigRegister, maakBigRegister } from './big';
export {
  SollicitantDeur,
  SollicitantLezer,
  bijnaVoorbij,
  sollicitantLinkToegang,
  type AflopendeLink,
  type SollicitantBeeld,
  type SollicitantKijk,
  type SollicitantZendUitkomst,
  type StukBestand,
  type Zending,
} from './sollicitant';
export { DossierLezer } from './persistence/dossier.lezer';
export { Standen } from './persistence/standen';
export { BewijsBestandHandler, type BewijsBestand } from './queries/bewijs/bewijs-bestand';
export type { BewijsVraag } from './queries/bewijs/bewijs.handler';
