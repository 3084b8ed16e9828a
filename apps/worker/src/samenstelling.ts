import type { ModuleMetadata, Type } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { TermijnWerk } from './werk/termijn-werk';

/** What the contexts bring to the worker. */
export interface Samenstelling {
  entiteiten: readonly EntityTarget<ObjectLiteral>[];
  /** Modules and providers that the handlers need. */
  imports: NonNullable<ModuleMetadata['imports']>;
  providers: NonNullable<ModuleMetadata['providers']>;
  verwerkers: readonly Type<Gebeurtenisverwerker>[];
  /** Events that nobody handles, on purpose. */
  zonderVerwerker: readonly string[];
  termijnWerk: Type<TermijnWerk>;
}
