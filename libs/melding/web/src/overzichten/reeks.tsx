import { useLingui } from '@lingui/react/macro';
import type { MeldingCijfersQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { CijferTabel } from './cijfer-tabel';

export type CijferReeks = NonNullable<MeldingCijfersQuery['meldingCijfers']>['reeksen'][number];

/** One thing that is counted, with its total and how it divides. */
export function Reeks({ reeks, jaar }: { readonly reeks: CijferReeks; readonly jaar: number }): ReactNode {
  const { t } = useLingui();
  const { naam, uitleg, perioden, totaal, indelingen } = reeks;
  return (
    <Kaart titel={naam}>
      <Stapel>
        <Bij>{uitleg}</Bij>
        <CijferTabel bijschrift={t`${naam} in ${jaar}`} wat={t`Wat`} perioden={perioden} rijen={[totaal]} />
        {indelingen.map((indeling) => (
          <Stapel key={indeling.code} ruimte="dicht">
            <CijferTabel
              bijschrift={t`${naam} in ${jaar}, per ${indeling.naam.toLowerCase()}`}
              wat={indeling.naam}
              perioden={perioden}
              rijen={indeling.rijen}
            />
            <Bij>{indeling.uitleg}</Bij>
          </Stapel>
        ))}
      </Stapel>
    </Kaart>
  );
}
