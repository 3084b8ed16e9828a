import type { Migratie } from '@meldbaken/platform/database';
import { MeldingTeksten1763800000031 } from './melding-teksten.migratie';

/** Migrations of this context after its base, in order. */
export const MELDING_VERVOLG: readonly Migratie[] = [MeldingTeksten1763800000031];
