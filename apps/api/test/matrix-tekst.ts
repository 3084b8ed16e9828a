import type { MatrixRegel } from '@meldbaken/organisatie/api';
import { ORGANISATIE_SOORT_LABEL, ROL_LABEL } from '@meldbaken/organisatie/model';

/** The matrix of rights as a page for people. */
export function matrixTekst(matrix: readonly MatrixRegel[]): string {
  const regels = matrix.flatMap((r) => [
    `## ${r.code}`,
    '',
    r.uitleg,
    '',
    ...(r.rollen.length ? ['| organisatie | rol | op welke zaken |', '|---|---|---|'] : ['Niemand.']),
    ...r.rollen.map((x) => `| ${ORGANISATIE_SOORT_LABEL[x.soort]} | ${ROL_LABEL[x.rol]} | ${x.voorwaarde} |`),
    '',
  ]);
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit de regels zelf (`*.access.ts`). Niet met de hand wijzigen.',
    '',
    ...regels,
  ].join('\n');
}
