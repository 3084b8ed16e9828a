import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Knop, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

const EVEN_MS = 60_000;

type Stand =
  { readonly soort: 'rust' | 'bezig' | 'klaar' } | { readonly soort: 'fout'; readonly bericht: string | null };

/** Fetches the report and hands it to the browser; a plain link could not say why there is none. */
export function VerslagKnop({ adres, naam }: { readonly adres: string; readonly naam: string }): ReactNode {
  const { t } = useLingui();
  const [stand, zet] = useState<Stand>({ soort: 'rust' });
  const maak = async (): Promise<void> => {
    zet({ soort: 'bezig' });
    zet(await haal(adres, naam).catch((): Stand => ({ soort: 'fout', bericht: null })));
  };
  return (
    <Stapel ruimte="dicht">
      <Knop bezig={stand.soort === 'bezig'} onClick={() => void maak()}>
        <Trans>Maak het verslag (pdf)</Trans>
      </Knop>
      {stand.soort === 'klaar' && <Bericht soort="gelukt">{t`Het verslag staat bij uw downloads.`}</Bericht>}
      {stand.soort === 'fout' && (
        <Bericht soort="fout">{stand.bericht ?? t`Het verslag is niet gemaakt. Probeer het nog eens.`}</Bericht>
      )}
    </Stapel>
  );
}

async function haal(adres: string, naam: string): Promise<Stand> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) return { soort: 'fout', bericht: zinVan(await antwoord.json()) };
  const bestand = URL.createObjectURL(await antwoord.blob());
  const link = document.createElement('a');
  link.href = bestand;
  link.download = naam;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(bestand), EVEN_MS);
  return { soort: 'klaar' };
}

/** A refusal of the server is written for people. */
function zinVan(antwoord: unknown): string | null {
  if (typeof antwoord !== 'object' || antwoord === null || !('bericht' in antwoord)) return null;
  const watDan = 'watDan' in antwoord && typeof antwoord.watDan === 'string' ? ` ${antwoord.watDan}` : '';
  return typeof antwoord.bericht === 'string' ? `${antwoord.bericht}${watDan}` : null;
}
