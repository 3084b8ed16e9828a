import type { Fout } from '@meldbaken/platform/ui';

/** Nothing chosen yet, as an error at the field. */
export const keuzeMist = (waarde: string | null, veld: string, bericht: string): readonly Fout[] =>
  waarde === null || waarde === '' ? [{ veld, bericht }] : [];
