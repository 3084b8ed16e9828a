import { useLingui } from '@lingui/react/macro';
import { StoringBericht, type Storing } from '@meldbaken/platform/graphql-client';
import { Kop, SmalleSchil, usePaginaTitel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The server does not answer at the very start: nobody knows yet who is looking. */
export function GeenVerbinding({ storing, opnieuw }: { storing: Storing; opnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  const titel = t`Meldbaken is nu niet bereikbaar`;
  usePaginaTitel({ titel });
  return (
    <SmalleSchil>
      <Kop titel={titel} />
      <StoringBericht storing={storing} onOpnieuw={opnieuw} />
    </SmalleSchil>
  );
}
