export { Notificaties, type NieuweNotificatie } from './notificaties';
export {
  NOTIFICATIE_SOORTEN,
  SAMENVATTING,
  mailTekst,
  notificatieTekst,
  type MailTekst,
  type NotificatieSoort,
} from './soorten';
export { bereikbaar, lidDoetMee } from './bereikbaar';
export { isStil, stilTot, type Stilte } from './stilte';
export { Samenvattingen } from './jobs/samenvattingen';
export { WACHTEND_WERK, type WachtendWerk } from './jobs/wachtend-werk';
export { notificatieToegang } from './access/notificatie.access';
export { voorkeurToegang } from './access/voorkeur.access';
export { ongelezenVraag } from './queries/ongelezen.vraag';
export { NotificatieApiModule } from './notificatie-api.module';
export { notificatiesSindsVraag } from './queries/live.vraag';
