import { BesluitBevestigenHandler } from './besluit-bevestigen.handler';
import { OpvolgingHalenHandler } from './opvolging-halen.handler';
import { VervolgHandelingenResolver } from './vervolg-handelingen.resolver';
import { VervolgVastleggenHandler } from './vervolg-vastleggen.handler';
import { VervolgLezer } from './vervolg.lezer';
import { VervolgRepository } from './vervolg.repository';
import { VervolgResolver } from './vervolg.resolver';

/** Steps 5 and 6. */
export const VERVOLG_PROVIDERS = [
  VervolgLezer,
  VervolgRepository,
  VervolgResolver,
  VervolgVastleggenHandler,
  BesluitBevestigenHandler,
  OpvolgingHalenHandler,
  VervolgHandelingenResolver,
];
