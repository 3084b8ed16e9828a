import type { Migratie } from '@meldbaken/platform/database';
import { VergewisBasis1763800000053 } from './vergewis-basis.migratie';
import { VergewisImport1763800000054 } from './vergewis-import.migratie';
import { VergewisVerder1763800000055 } from './vergewis-verder.migratie';

/** Migrations of this context, in order. */
export const VERGEWIS_MIGRATIES: readonly Migratie[] = [
  VergewisBasis1763800000053,
  VergewisImport1763800000054,
  VergewisVerder1763800000055,
];
