import type { BaanTermijnFragment } from '@meldbaken/platform/graphql-client';
import { dagVan, useNu, type BaanRij } from '@meldbaken/platform/ui';
import { redenGeenWerkdag } from '@meldbaken/termijn/model';
import { useMemo } from 'react';

const MS_PER_DAG = 86_400_000;

/** One lane per kind of term, in the order in which the kinds first end. */
export function baanRijen(termijnen: readonly BaanTermijnFragment[]): readonly BaanRij[] {
  const namen = [...new Set(termijnen.map(({ naam }) => naam))];
  return namen.map((naam) => ({
    id: naam,
    label: naam,
    items: termijnen
      .filter((termijn) => termijn.naam === naam)
      .map(({ id, beginOp, vervaltOp, ernst, onderwerpNummer }) => ({
        id,
        begin: beginOp,
        eind: vervaltOp,
        ernst,
        label: `${naam}, ${onderwerpNummer}`,
      })),
  }));
}

/** Shaded on the lane: weekends and the days of art. 3 Algemene termijnenwet. */
export const isVrij = (datum: string): boolean => redenGeenWerkdag(datum) !== undefined;

/** Until when the lane looks ahead; the same text the whole day, so that no new question is asked each minute. */
export function useBaanTot(): string {
  const vandaag = dagVan(useNu());
  return useMemo(() => new Date(Date.parse(`${vandaag}T00:00:00Z`) + 16 * MS_PER_DAG).toISOString(), [vandaag]);
}
