import { HandAntwoordHandler } from './hand-antwoord.handler';
import { HandAntwoordResolver } from './hand-antwoord.resolver';
import { HandAntwoorden } from './hand-antwoorden.repository';

/** What an authority answers by hand. */
export const HAND_PROVIDERS = [HandAntwoorden, HandAntwoordHandler, HandAntwoordResolver] as const;
