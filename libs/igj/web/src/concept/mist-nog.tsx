import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Bericht } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

export interface MissendVeld {
  readonly code: string;
  readonly label: string;
}

interface MistNogProps {
  readonly velden: readonly MissendVeld[];
  readonly onNaar: (code: string) => void;
}

/** What must still be filled in, on top of the form; each line leads to its question. */
export function MistNog({ velden, onNaar }: MistNogProps): ReactNode {
  const { t } = useLingui();
  if (velden.length === 0) {
    return (
      <Bericht soort="gelukt" meld={false} titel={t`Alles wat moet, is ingevuld`}>
        {t`Kijk uw antwoorden na. Bied de melding daarna aan de bestuurder aan.`}
      </Bericht>
    );
  }
  return (
    <Bericht
      titel={t`${plural(velden.length, { one: 'Er mist nog # antwoord', other: 'Er missen nog # antwoorden' })}`}
    >
      <ul>
        {velden.map(({ code, label }) => (
          <li key={code}>
            <button type="button" className="mb-knop-als-link" onClick={() => onNaar(code)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Bericht>
  );
}
