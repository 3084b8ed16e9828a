import { useLingui } from '@lingui/react/macro';
import type { Knoop } from '@meldbaken/melding/model';
import { Visgraat as Tekening } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { alsBoom } from './als-boom';

/** The causes drawn as a fishbone and written as a list. */
export function Visgraat({ gebeurtenis, knopen }: { gebeurtenis: string; knopen: readonly Knoop[] }): ReactNode {
  const { t } = useLingui();
  return (
    <Tekening
      gebeurtenis={gebeurtenis}
      takken={[
        { label: t`Bij de persoon`, oorzaken: alsBoom(knopen, 'PERSOON') },
        { label: t`Bij de organisatie`, oorzaken: alsBoom(knopen, 'ORGANISATIE') },
      ]}
    />
  );
}
