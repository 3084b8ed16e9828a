import { Stappen } from '../stappen/stappen';
import { ReferentiesHandlers } from './referenties.handlers';
import { ReferentiesLezer } from './referenties.lezer';
import { ReferentiesResolver } from './referenties.resolver';

/** Asking referees, for the API. */
export const REFERENTIES_PROVIDERS = [Stappen, ReferentiesLezer, ReferentiesHandlers, ReferentiesResolver] as const;
