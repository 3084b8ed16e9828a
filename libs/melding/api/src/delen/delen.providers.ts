import { StapControles } from '../stap/stap-controles';
import { DEEL_RESOLVERS, MeldingDelenResolver } from './deel-resolvers';
import { DeelVastleggenHandler } from './deel-vastleggen.handler';
import { DelenLezer } from './delen.lezer';
import { PolitieTermijn } from './politie-termijn';

/** The parts of step 1 to 4. */
export const DELEN_PROVIDERS = [
  DelenLezer,
  StapControles,
  DeelVastleggenHandler,
  PolitieTermijn,
  MeldingDelenResolver,
  ...DEEL_RESOLVERS,
];
