import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Gegevens, Kaart, Knop } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { KopieerKnop } from '../opstellen/kopieer-knop';

export interface Geheim {
  readonly naam: string;
  readonly pad: string | null;
  readonly code: string | null;
}

/** Link and code, shown once. Two parts that go two ways: who has one of them sees nothing. */
export function GastGeheim({ geheim, onSluit }: { geheim: Geheim; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { naam, pad, code } = geheim;
  if (pad === null || code === null)
    return (
      <Bericht soort="waarschuwing" titel={t`U zag de link al.`} meld>
        <Trans>Bent u hem kwijt? Maak dan bij de gast een nieuwe link en code.</Trans>
      </Bericht>
    );
  const link = `${window.location.origin}${pad}`;
  return (
    <Kaart titel={t`De link en de code voor ${naam}`}>
      <Bericht soort="waarschuwing" titel={t`U ziet de link en de code alleen nu.`} meld>
        <Trans>Wij sturen niets. Geef de link en de code ieder op een andere manier door.</Trans>
      </Bericht>
      <Gegevens
        rijen={[
          {
            naam: t`1. Stuur de link`,
            waarde: (
              <>
                <span className="mb-gesprek__tekst">{link}</span> <KopieerKnop tekst={link} wat={t`de link`} />
              </>
            ),
          },
          {
            naam: t`2. Bel, en vertel de code`,
            waarde: (
              <>
                <strong>{`${code.slice(0, 4)} ${code.slice(4)}`}</strong> <KopieerKnop tekst={code} wat={t`de code`} />
              </>
            ),
          },
        ]}
      />
      <p>
        <Trans>De code werkt één keer. Daarna kan de gast 2 uur lezen. Voor later maakt u een nieuwe code.</Trans>
      </p>
      <div>
        <Knop variant="twee" onClick={onSluit}>
          <Trans>Ik heb de link en de code</Trans>
        </Knop>
      </div>
    </Kaart>
  );
}
