import { Module } from '@nestjs/common';
import { BIG_TAKEN, BigControles } from './big';
import { IMPORT_TAKEN, IMPORT_VERWERKERS, ImportOpruimen } from './import';
import { VERGEWIS_KERN } from './vergewis.providers';
import { VergewisDagwerk } from './wissen/vergewis-dagwerk';

/** Event handlers of this context, for verzamelVerwerkers(...) in the worker. */
export const VERGEWIS_VERWERKERS = [...IMPORT_VERWERKERS] as const;

/** What the worker does: a passing day, and what the parts add. Leans on the port PERSONEN. */
@Module({
  providers: [...VERGEWIS_KERN, ...VERGEWIS_VERWERKERS, ...IMPORT_TAKEN, ...BIG_TAKEN, VergewisDagwerk],
  exports: [...VERGEWIS_VERWERKERS, VergewisDagwerk, ImportOpruimen, BigControles],
})
export class VergewisTakenModule {}
