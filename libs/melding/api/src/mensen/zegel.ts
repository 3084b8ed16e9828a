import type { Plek } from '@meldbaken/platform/sleutels';

/** Where a sealed column of this part stands: the key of the dossier, and this row alone. */
export const plek = (dossierId: string, tabel: string, kolom: string, rij: string): Plek => ({
  recordId: dossierId,
  tabel: `melding.${tabel}`,
  kolom,
  rij,
});
