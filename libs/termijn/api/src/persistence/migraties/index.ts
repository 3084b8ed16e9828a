import type { Migratie } from '@meldbaken/platform/database';
import { TermijnBasis1763800000012 } from './termijn-basis.migratie';

/** In the order of their making. */
export const TERMIJN_MIGRATIES: readonly Migratie[] = [TermijnBasis1763800000012];
