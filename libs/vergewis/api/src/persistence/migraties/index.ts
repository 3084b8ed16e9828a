import type { Migratie } from '@meldbaken/platform/database';
import { VergewisBasis1763800000053 } from './vergewis-basis.migratie';
import { VergewisImport1763800000054 } from './vergewis-import.migratie';
import { VergewisKoppeling1763800000062 } from './vergewis-koppeling.migratie';
import { VergewisRegisters1763800000058 } from './vergewis-registers.migratie';
import { VergewisSollicitant1763800000059 } from './vergewis-sollicitant.migratie';
import { VergewisMuur1763800000060 } from './vergewis-muur.migratie';
import { VergewisTermijnen1763800000063 } from './vergewis-termijnen.migratie';
import { VergewisVerder1763800000055 } from './vergewis-verder.migratie';

/** Migrations of this context, in order. */
export const VERGEWIS_MIGRATIES: readonly Migratie[] = [
  VergewisBasis1763800000053,
  VergewisImport1763800000054,
  VergewisVerder1763800000055,
  VergewisRegisters1763800000058,
  VergewisSollicitant1763800000059,
  VergewisMuur1763800000060,
  VergewisKoppeling1763800000062,
  VergewisTermijnen1763800000063,
];
