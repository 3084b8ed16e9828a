export * from './persistence';
export { termijnToegang } from './access/termijn.access';
export { TermijnActies, type GeplandMoment } from './jobs/termijn-acties';
export { TermijnApiModule, TermijnModule, TermijnWerkModule } from './termijn.module';
export { TermijnOpschorten } from './commands/termijn-opschorten/termijn-opschorten.handler';
export { teLaatVraag } from './queries/te-laat.vraag';
