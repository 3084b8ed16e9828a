export * from './persistence';
export { externeMeldingToegang } from './access/externe-melding.access';
export { zaakToegang } from './access/zaak.access';
export { IgjApiModule } from './igj-api.module';
export { IGJ_VERWERKERS, IgjTakenModule } from './igj-taken.module';
