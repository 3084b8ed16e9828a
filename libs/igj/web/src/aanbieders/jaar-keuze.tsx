import { useLingui } from '@lingui/react/macro';
import { Filterbalk, Keuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface JaarKeuzeProps {
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly onKies: (jaar: string) => void;
}

/** Which year; not there when there is only one. */
export function JaarKeuze({ jaar, jaren, onKies }: JaarKeuzeProps): ReactNode {
  const { t } = useLingui();
  if (jaren.length < 2) return null;
  return (
    <Filterbalk label={t`Kies een jaar`}>
      <Keuze
        label={t`Jaar`}
        leeg={false}
        value={String(jaar)}
        onChange={(e) => onKies(e.target.value)}
        opties={jaren.map((j) => ({ waarde: String(j), label: String(j) }))}
      />
    </Filterbalk>
  );
}
