export { Notificaties, type NieuweNotificatie } from './notificaties';
export { NOTIFICATIE_SOORTEN, mailTekst, notificatieTekst, type MailTekst, type NotificatieSoort } from './soorten';
export { bereikbaar } from './bereikbaar';
export { notificatieToegang } from './access/notificatie.access';
export { ongelezenVraag } from './queries/ongelezen.vraag';
export { NotificatieApiModule } from './notificatie-api.module';
