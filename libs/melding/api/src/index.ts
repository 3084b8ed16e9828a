export { MELDING_ENTITEITEN, MELDING_VERVOLG, MeldingBasis1763800000011 } from './persistence';
export { meldingToegang } from './access/melding.access';
export { MeldingApiModule } from './melding-api.module';
export { MELDING_VERWERKERS, MeldingTakenModule } from './melding-taken.module';
export { NUMMER_RONDE, type NummerRonde } from './persistence/melding.repository';
