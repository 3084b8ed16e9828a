import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Knop, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

/** The key, shown once: it lives in this page and is gone with it. */
export function SleutelEenmaal({ naam, sleutel }: { readonly naam: string; readonly sleutel: string }): ReactNode {
  const { t } = useLingui();
  const [gekopieerd, zet] = useState<boolean | null>(null);
  const kopieer = (): void => {
    navigator.clipboard.writeText(sleutel).then(
      () => zet(true),
      () => zet(false),
    );
  };
  return (
    <>
      <Bericht soort="gelukt" titel={t`De sleutel voor ${naam} is gemaakt`} meld>
        <Trans>
          Kopieer de sleutel nu, en geef hem veilig aan de leverancier. We laten hem maar één keer zien. Kwijt? Maak dan
          een nieuwe.
        </Trans>
      </Bericht>
      <Tekst
        label={t`De geheime sleutel`}
        hint={t`Wie de sleutel heeft, kan wat de koppeling mag. Zet hem niet in een e-mail.`}
        readOnly
        value={sleutel}
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
