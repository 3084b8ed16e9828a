import { useLingui } from '@lingui/react/macro';
import { Tegel, Tegels } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { aantalMet, OPEN_ERNSTEN, type Tellingen } from '../termijn/tellingen';

/** Counts of states; each number leads to the list behind it. */
export function VandaagTegels({ tellingen }: { tellingen: Tellingen }): ReactNode {
  const { t } = useLingui();
  return (
    <Tegels label={t`Termijnen per stand`}>
      {OPEN_ERNSTEN.map((ernst) => (
        <Tegel key={ernst} ernst={ernst} aantal={aantalMet(tellingen, ernst)} href={`/termijnen?ernst=${ernst}`} />
      ))}
    </Tegels>
  );
}
