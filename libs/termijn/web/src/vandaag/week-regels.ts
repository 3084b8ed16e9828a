import type { VandaagQuery } from '@meldbaken/platform/graphql-client';

/** What can stand in 'Deze week veranderd'; the words are made on the screen. */
export type WeekSoort = 'GEHAALD' | 'TE_LAAT_GEHAALD' | 'VERLOPEN' | 'VERLENGD' | 'VERZONDEN' | 'BEVESTIGD';

export interface WeekRegel {
  readonly id: string;
  readonly soort: WeekSoort;
  readonly op: string;
  /** Name of the term, or the category of the report to the inspectie. */
  readonly wat: string;
  readonly nummer: string;
  readonly dossierId: string;
  readonly pad: string;
}

type Data = Pick<VandaagQuery, 'weekTermijnen' | 'weekExtern'>;

const WEEK_MS = 7 * 86_400_000;

/** Terms and external reports of the last seven days as one list, the newest first. */
export function weekRegels({ weekTermijnen, weekExtern }: Data, nu: string): readonly WeekRegel[] {
  const sinds = new Date(new Date(nu).getTime() - WEEK_MS).toISOString();
  const termijnen = (weekTermijnen ?? []).map((t): WeekRegel => ({
    id: t.id,
    soort: t.soort === 'GEHAALD' && t.teLaat ? 'TE_LAAT_GEHAALD' : t.soort,
    op: t.op,
    wat: t.naam,
    nummer: t.onderwerpNummer,
    dossierId: t.dossierId,
    pad: t.onderwerpPad,
  }));
  const extern = (weekExtern?.edges ?? []).flatMap(({ node: e }) =>
    (
      [
        ['VERZONDEN', e.verzondenOp],
        ['BEVESTIGD', e.bevestigdOp],
      ] as const
    ).flatMap(([soort, op]): WeekRegel[] =>
      op === null || new Date(op).toISOString() < sinds
        ? []
        : [
            {
              id: `${e.id}:${soort}`,
              soort,
              op,
              wat: e.categorie,
              nummer: e.meldingNummer,
              dossierId: e.meldingId,
              pad: `/meldingen/${e.meldingNummer}/besluit`,
            },
          ],
    ),
  );
  return [...termijnen, ...extern].sort((a, b) => new Date(b.op).getTime() - new Date(a.op).getTime());
}
