export { VERGEWIS_MIGRATIES } from './persistence/migraties';
export { dienstverbandToegang, profielregelToegang } from './access/vergewis.access';
export { VergewisApiModule } from './vergewis-api.module';
export { VERGEWIS_VERWERKERS, VergewisTakenModule } from './vergewis-taken.module';
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
export { BigControles, BigRegister, maakBigRegister } from './big';
export { DossierLezer } from './persistence/dossier.lezer';
export { Standen } from './persistence/standen';
export { BewijsBestandHandler, type BewijsBestand } from './queries/bewijs/bewijs-bestand';
export type { BewijsVraag } from './queries/bewijs/bewijs.handler';
