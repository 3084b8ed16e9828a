import { TermijnHervattenHandler } from './commands/termijn-hervatten/termijn-hervatten.handler';
import { TermijnHervattenResolver } from './commands/termijn-hervatten/termijn-hervatten.resolver';
import { TermijnInkortenHandler } from './commands/termijn-inkorten/termijn-inkorten.handler';
import { TermijnInkortenResolver } from './commands/termijn-inkorten/termijn-inkorten.resolver';
import { TermijnLatenVervallenHandler } from './commands/termijn-laten-vervallen/termijn-laten-vervallen.handler';
import { TermijnLatenVervallenResolver } from './commands/termijn-laten-vervallen/termijn-laten-vervallen.resolver';
import { TermijnLeven } from './commands/termijn-leven';
import { TermijnOpschortenMetDeHand } from './commands/termijn-opschorten/termijn-opschorten-met-de-hand.handler';
import { TermijnOpschortenResolver } from './commands/termijn-opschorten/termijn-opschorten.resolver';
import { TermijnTeLaatToelichtenHandler } from './commands/termijn-te-laat-toelichten/termijn-te-laat-toelichten.handler';
import { TermijnTeLaatToelichtenResolver } from './commands/termijn-te-laat-toelichten/termijn-te-laat-toelichten.resolver';
import { TermijnVerlengenHandler } from './commands/termijn-verlengen/termijn-verlengen.handler';
import { TermijnVerlengenResolver } from './commands/termijn-verlengen/termijn-verlengen.resolver';
import { LevenRepository } from './persistence/leven.repository';
import { TermijnLezer } from './queries/termijn/termijn.lezer';

/** What a person does with a running term. */
export const LEVEN = [
  LevenRepository,
  TermijnLezer,
  TermijnLeven,
  TermijnVerlengenHandler,
  TermijnVerlengenResolver,
  TermijnInkortenHandler,
  TermijnInkortenResolver,
  TermijnOpschortenMetDeHand,
  TermijnOpschortenResolver,
  TermijnHervattenHandler,
  TermijnHervattenResolver,
  TermijnLatenVervallenHandler,
  TermijnLatenVervallenResolver,
  TermijnTeLaatToelichtenHandler,
  TermijnTeLaatToelichtenResolver,
];
