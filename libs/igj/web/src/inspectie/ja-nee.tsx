import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Radios, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface JaNeeProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly waarde: boolean | undefined;
  readonly onKies: (waarde: boolean) => void;
  readonly fouten: readonly Fout[];
}

/** A question with two answers; nothing is chosen by itself. */
export function JaNee({ label, hint, name, waarde, onKies, fouten }: JaNeeProps): ReactNode {
  const { t } = useLingui();
  return (
    <Radios
      label={label}
      hint={hint}
      name={name}
      naast
      value={waarde === undefined ? null : waarde ? 'JA' : 'NEE'}
      fout={foutBij(fouten, name)}
      onChange={(e) => onKies(e.target.value === 'JA')}
      opties={[
        { waarde: 'JA', label: t`Ja` },
        { waarde: 'NEE', label: t`Nee` },
      ]}
    />
  );
}
