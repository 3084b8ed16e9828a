import { Trans, useLingui } from '@lingui/react/macro';
import { nummerFouten } from '@meldbaken/igj/model';
import { Bericht, Link, useNu } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface NummersMissenProps {
  readonly waarden: Readonly<Record<string, string | null | undefined>>;
  readonly onNaar: (code: string) => void;
}

/** Asked on the first day: nobody has these numbers at hand at the end of a term of three days. */
export function NummersMissen({ waarden, onNaar }: NummersMissenProps): ReactNode {
  const { t } = useLingui();
  const fouten = nummerFouten(waarden, new Date(useNu()));
  if (fouten.length === 0) return null;
  return (
    <Bericht
      soort="waarschuwing"
      titel={t`Zoek nu vast het nummer van uw organisatie op`}
      actie={
        <Link href="/instellingen/igj">
          <Trans>Vul het één keer in bij de instellingen</Trans>
        </Link>
      }
    >
      <ul>
        {fouten.map(({ veld, bericht }) => (
          <li key={veld}>
            <button type="button" className="mb-knop-als-link" onClick={() => onNaar(veld ?? '')}>
              {bericht}
            </button>
          </li>
        ))}
      </ul>
    </Bericht>
  );
}
