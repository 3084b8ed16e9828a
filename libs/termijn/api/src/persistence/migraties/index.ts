import type { Migratie } from '@meldbaken/platform/database';
import { TermijnAgenda1763800000025 } from './termijn-agenda.migratie';
import { TermijnBasis1763800000012 } from './termijn-basis.migratie';
import { TermijnEigen1763800000021 } from './termijn-eigen.migratie';
import { TermijnLeven1763800000022 } from './termijn-leven.migratie';

/** In the order of their making. */
export const TERMIJN_MIGRATIES: readonly Migratie[] = [
  TermijnBasis1763800000012,
  TermijnEigen1763800000021,
  TermijnLeven1763800000022,
  TermijnAgenda1763800000025,
];
