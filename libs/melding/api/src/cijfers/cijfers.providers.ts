import { MeldingCijfersHandler } from './melding-cijfers.handler';
import { MeldingCijfersResolver } from './melding-cijfers.resolver';

/** Overviews with small numbers hidden. */
export const CIJFERS_PROVIDERS = [MeldingCijfersHandler, MeldingCijfersResolver];
