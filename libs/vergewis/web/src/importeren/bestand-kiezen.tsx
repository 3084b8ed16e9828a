import { Trans, useLingui } from '@lingui/react/macro';
import { useSleutel } from '@meldbaken/platform/graphql-client';
import { Aankondiging, Bericht, Bij, Kaart, Knop, Link, Rij, Stapel } from '@meldbaken/platform/ui';
import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { KolommenUitleg } from './kolommen-uitleg';
import { LIJST_SOORTEN, verstuurLijst, type LijstFout } from './verstuur-lijst';

/** Chooses a list and sends it to be looked at; nothing is kept of it before somebody confirms. */
export function BestandKiezen({ onGeladen }: { onGeladen: (id: string) => void }): ReactNode {
  const { t } = useLingui();
  const invoer = useRef<HTMLInputElement>(null);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<LijstFout | null>(null);
  const [sleutel, nieuweSleutel] = useSleutel();
  const label = t`Kies een bestand`;
  const kies = async (e: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const bestand = e.target.files?.[0];
    // The same file may be chosen again after it was mended.
    e.target.value = '';
    if (!bestand) return;
    zetBezig(true);
    zetFout(null);
    const uit = await verstuurLijst(sleutel, bestand);
    nieuweSleutel();
    zetBezig(false);
    if ('id' in uit) onGeladen(uit.id);
    else zetFout(uit);
  };
  return (
    <Kaart titel={<Trans>Laad een lijst</Trans>}>
      <Stapel>
        <Bij>
          <Trans>
            Een Excel-bestand (.xlsx) of een CSV-bestand, hoogstens 50.000 regels. U kijkt de lijst eerst na. Er wordt
            niets bewaard voordat u bevestigt.{' '}
            <Link href="/uitvoer/voorbeeld-personen.csv">Haal een leeg voorbeeld op</Link>.
          </Trans>
        </Bij>
        {/* The browser's own control speaks the browser's language: our button presses it. */}
        <input
          ref={invoer}
          type="file"
          hidden
          accept={LIJST_SOORTEN}
          aria-label={label}
          onChange={(e) => void kies(e)}
        />
        <Rij>
          <Knop bezig={bezig} onClick={() => invoer.current?.click()}>
            {label}
          </Knop>
        </Rij>
        <Aankondiging tekst={bezig ? t`De lijst wordt gelezen` : ''} />
        {fout !== null && (
          <Bericht soort="fout" titel={fout.bericht}>
            {fout.watDan}
          </Bericht>
        )}
        <KolommenUitleg />
      </Stapel>
    </Kaart>
  );
}
