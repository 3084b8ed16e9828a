import type { Plek, Verzegeld } from '@meldbaken/platform/sleutels';

type Rij = { id: string };

/** Where typed words of a file stand sealed: the key is that of the employment. */
export const plekVan = (dienstverbandId: string, tabel: string, kolom: string, rij: string): Plek => ({
  recordId: dienstverbandId,
  tabel: `vergewis.${tabel}`,
  kolom,
  rij,
});

/** All sealed cells of a file at once, so that they open with one question for their keys. */
export function plekken(
  id: string,
  delen: {
    feiten: readonly (Rij & { toelichting: Uint8Array | null })[];
    ontheffingen: readonly (Rij & { reden: Uint8Array })[];
    voorwaarden: readonly (Rij & { reden: Uint8Array })[];
    momenten: readonly (Rij & { verslag: Uint8Array | null })[];
  },
): Verzegeld[] {
  const cel = (tabel: string, kolom: string, rij: Rij, verzegeld: Uint8Array | null): Verzegeld[] =>
    verzegeld === null ? [] : [{ plek: plekVan(id, tabel, kolom, rij.id), verzegeld }];
  return [
    ...delen.feiten.flatMap((r) => cel('eis_feit', 'toelichting', r, r.toelichting)),
    ...delen.ontheffingen.flatMap((r) => cel('ontheffing', 'reden', r, r.reden)),
    ...delen.voorwaarden.flatMap((r) => cel('voorwaarde', 'reden', r, r.reden)),
    ...delen.momenten.flatMap((r) => cel('vergewismoment', 'verslag', r, r.verslag)),
  ];
}
