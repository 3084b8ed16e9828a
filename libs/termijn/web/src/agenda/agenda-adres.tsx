import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Knop, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

/** The address, shown once: it lives in this page and is gone with it. */
export function AgendaAdres({ adres }: { adres: string }): ReactNode {
  const { t } = useLingui();
  const [gekopieerd, zet] = useState<boolean | null>(null);
  const kopieer = (): void => {
    navigator.clipboard.writeText(adres).then(
      () => zet(true),
      () => zet(false),
    );
  };
  return (
    <>
      <Bericht soort="gelukt" titel={t`Uw agenda-adres is gemaakt`}>
        <Trans>Kopieer het adres nu. We laten het maar één keer zien. Kwijt? Maak dan een nieuw adres.</Trans>
      </Bericht>
      <Tekst
        label={t`Uw geheime adres`}
        hint={t`Geef het aan niemand. Wie het adres heeft, ziet wanneer uw termijnen aflopen.`}
        readOnly
        value={adres}
        onFocus={(e) => e.currentTarget.select()}
        naast={
          <Knop variant="twee" onClick={kopieer}>
            <Trans>Kopieer</Trans>
          </Knop>
        }
        onder={
          <p role="status">
            {gekopieerd === true && <Trans>Gekopieerd.</Trans>}
            {gekopieerd === false && <Trans>Kopiëren lukte niet. Kies de tekst en kopieer die zelf.</Trans>}
          </p>
        }
      />
    </>
  );
}
