import { useLingui } from '@lingui/react/macro';
import { Radios } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

export type Kennis = 'TOEN' | 'NU';

/** What was known on that day, or what is known of that day by now. */
export function KennisKeuze({ kennis, onKies }: { kennis: Kennis; onKies: (k: Kennis) => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Radios
      label={t`Wat telt mee?`}
      name="kennis"
      naast
      value={kennis}
      onChange={(e) => onKies(e.target.value === 'NU' ? 'NU' : 'TOEN')}
      opties={[
        { waarde: 'TOEN', label: t`Wat op die dag bekend was` },
        { waarde: 'NU', label: t`Wat we nu weten over die dag` },
      ]}
    />
  );
}
