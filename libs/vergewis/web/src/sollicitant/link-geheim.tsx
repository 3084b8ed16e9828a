import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Gegevens, Kaart, Knop } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

export interface Geheim {
  readonly naam: string;
  readonly pad: string | null;
  readonly code: string | null;
  /** The link was sent to this address. */
  readonly gemaild: string | null;
}

/** Link and code, shown once. Two parts that go two ways: who has one of them sees nothing. */
export function LinkGeheim({ geheim, onSluit }: { geheim: Geheim; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { naam, pad, code, gemaild } = geheim;
  if (pad === null || code === null)
    return (
      <Bericht soort="waarschuwing" titel={t`U zag de link al.`} meld>
        <Trans>Bent u hem kwijt? Maak dan bij de link een nieuwe link en code.</Trans>
      </Bericht>
    );
  const link = `${window.location.origin}${pad}`;
  return (
    <Kaart titel={t`De link en de code voor ${naam}`}>
      <Bericht soort="waarschuwing" titel={t`U ziet de link en de code alleen nu.`} meld>
        {gemaild === null
          ? t`Wij sturen niets. Geef de link en de code ieder op een andere manier door.`
          : t`Wij mailen de link naar ${gemaild}. De code geeft u zelf, op een andere manier.`}
      </Bericht>
      <Gegevens
        rijen={[
          {
            naam: gemaild === null ? t`1. Stuur de link` : t`1. De link`,
            waarde: <Kopie tekst={link} toon={link} wat={t`de link`} />,
          },
          {
            naam: t`2. Bel, en vertel de code`,
            waarde: <Kopie tekst={code} toon={`${code.slice(0, 4)} ${code.slice(4)}`} wat={t`de code`} />,
          },
        ]}
      />
      <p>
        <Trans>De code werkt zo lang als de link. Na 5 verkeerde codes gaat de link dicht.</Trans>
      </p>
      <div>
        <Knop variant="twee" onClick={onSluit}>
          <Trans>Ik heb de link en de code</Trans>
        </Knop>
      </div>
    </Kaart>
  );
}

interface KopieProps {
  readonly tekst: string;
  readonly toon: string;
  readonly wat: string;
}

function Kopie({ tekst, toon, wat }: KopieProps): ReactNode {
  const { t } = useLingui();
  const [gelukt, zet] = useState<boolean | null>(null);
  const kopieer = (): void => {
    navigator.clipboard.writeText(tekst).then(
      () => zet(true),
      () => zet(false),
    );
  };
  return (
    <>
      <strong className="mb-gesprek__tekst">{toon}</strong>{' '}
      <Knop variant="klein" aria-label={gelukt === true ? t`Gekopieerd: ${wat}` : t`Kopieer: ${wat}`} onClick={kopieer}>
        {gelukt === true ? <Trans>Gekopieerd</Trans> : <Trans>Kopieer</Trans>}
      </Knop>
      {gelukt === false && (
        <p>
          <Trans>Kopiëren lukte niet. Kies de tekst en kopieer die zelf.</Trans>
        </p>
      )}
    </>
  );
}
