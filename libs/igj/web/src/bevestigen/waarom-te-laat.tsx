import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface WaaromTeLaatProps {
  readonly waarde: string;
  readonly onSchrijf: (tekst: string) => void;
  readonly fouten: readonly Fout[];
}

/** Late is possible, and explained: these words go with the report. Without them it goes as well, for the duty stands. */
export function WaaromTeLaat({ waarde, onSchrijf, fouten }: WaaromTeLaatProps): ReactNode {
  const { t } = useLingui();
  return (
    <Tekstvak
      label={t`Waarom meldt u later dan de termijn?`}
      hint={t`Dit gaat mee met de melding. Noem geen namen.`}
      name="waaromTeLaat"
      optioneel
      max={20_000}
      telVanaf={0.9}
      value={waarde}
      fout={foutBij(fouten, 'waaromTeLaat')}
      onChange={(e) => onSchrijf(e.target.value)}
    />
  );
}
