import { TERMIJN_CODES, isEigenCode } from '@meldbaken/termijn/contract';
import { definitieVan } from '@meldbaken/termijn/model';
import type { KeuzeOptie } from '@meldbaken/platform/ui';

export interface Soort {
  readonly code: string;
  readonly naam: string;
  readonly eigen: boolean;
}

/** The kinds that this organisation can have, its own ones last; and the one that is chosen, whatever it is. */
export function soortOpties(
  organisatieSoort: string | undefined,
  soorten: readonly Soort[],
  gekozen: string | undefined,
): KeuzeOptie[] {
  const vast = TERMIJN_CODES.map((code) => definitieVan(code)).filter(
    (d) =>
      d.code === gekozen ||
      // A limit of age never runs, so no term has it.
      (d.uitkomst === undefined && (d.organisaties.length === 0 || d.organisaties.includes(organisatieSoort ?? ''))),
  );
  const eigen = soorten.filter((s) => s.eigen);
  const weg = gekozen !== undefined && isEigenCode(gekozen) && !eigen.some((s) => s.code === gekozen);
  return [
    ...[...vast, ...eigen].map(({ code, naam }) => ({ waarde: code, label: naam })),
    ...(weg ? [{ waarde: gekozen, label: gekozen }] : []),
  ];
}
