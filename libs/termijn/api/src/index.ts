export * from './persistence';
export { termijnToegang } from './access/termijn.access';
export { TermijnActies, type GeplandMoment } from './jobs/termijn-acties';
export { TermijnApiModule, TermijnModule, TermijnWerkModule } from './termijn.module';
export { teLaatVraag } from './queries/te-laat.vraag';
