import type { ModuleMetadata, Provider, Type } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { WachtendWerk } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { TermijnWerk } from './werk/termijn-werk';

/** What the contexts bring to the worker. */
export interface Samenstelling {
  entiteiten: readonly EntityTarget<ObjectLiteral>[];
  /** Modules with the handlers; they export them. */
  imports: NonNullable<ModuleMetadata['imports']>;
  /** Ports of one context for the handlers of another. */
  poorten: readonly Provider[];
  verwerkers: readonly Type<Gebeurtenisverwerker>[];
  /** Events that nobody handles, on purpose. */
  zonderVerwerker: readonly string[];
  termijnWerk: Type<TermijnWerk>;
  /** Whose digest of the day has something in it. */
  wachtendWerk: Type<WachtendWerk>;
}
