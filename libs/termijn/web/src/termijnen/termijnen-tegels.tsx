import { useLingui } from '@lingui/react/macro';
import { Tegel, Tegels } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { aantalMet, OPEN_ERNSTEN, type Tellingen } from '../termijn/tellingen';
import type { TermijnenZoek } from './termijnen-zoek';

interface TermijnenTegelsProps {
  readonly tellingen: Tellingen;
  readonly gekozen: TermijnenZoek['ernst'];
  readonly onKies: (ernst: TermijnenZoek['ernst']) => void;
}

/** Counts that filter the list; pressing again shows all of them. */
export function TermijnenTegels({ tellingen, gekozen, onKies }: TermijnenTegelsProps): ReactNode {
  const { t } = useLingui();
  return (
    <Tegels label={t`Toon alleen deze termijnen`}>
      {OPEN_ERNSTEN.map((ernst) => (
        <Tegel
          key={ernst}
          ernst={ernst}
          aantal={aantalMet(tellingen, ernst)}
          gekozen={gekozen === ernst}
          onKies={() => onKies(gekozen === ernst ? undefined : ernst)}
        />
      ))}
    </Tegels>
  );
}
