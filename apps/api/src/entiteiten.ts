import { MELDING_ENTITEITEN } from '@meldbaken/melding/api';
import { TERMIJN_ENTITEITEN } from '@meldbaken/termijn/api';

/** Entities of the writing side, of every context. */
export const ENTITEITEN = [...MELDING_ENTITEITEN, ...TERMIJN_ENTITEITEN];
