import { Trans } from '@lingui/react/macro';
import { NAMEN_BRONNEN, NAMEN_LIJN_LABEL, stukDelen } from '@meldbaken/melding/model';
import type { UitvoerDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Rij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Geven } from './geven';
import { Giften } from './giften';
import { Schrijven } from './schrijven';
import { Voorbeeld } from './voorbeeld';

export type UitvoerStuk = UitvoerDelenFragment;

interface StukPaginaProps {
  readonly uitvoer: UitvoerStuk;
  readonly ververs: () => void;
}

/** First what it says, exactly as it goes out; then writing, or letting it go. */
export function StukPagina({ uitvoer, ververs }: StukPaginaProps): ReactNode {
  // What came back from the last act; newer than what the page asked.
  const [eigen, zetEigen] = useState<UitvoerStuk | null>(null);
  const stuk =
    eigen && eigen.versie >= uitvoer.versie && eigen.giften.length >= uitvoer.giften.length ? eigen : uitvoer;
  const [schrijft, zetSchrijft] = useState(false);
  const nieuw = (u: UitvoerStuk): void => {
    zetEigen(u);
    ververs();
  };
  if (schrijft && stuk.magMaken)
    return (
      <Schrijven
        stuk={stuk}
        onBewaard={(u) => {
          nieuw(u);
          zetSchrijft(false);
        }}
        onTerug={() => zetSchrijft(false)}
      />
    );
  const open = stuk.namen.filter((n) => n.grond === null);
  return (
    <Stapel ruimte="ruim">
      {stuk.bezwaar !== null && <Bericht soort="waarschuwing">{stuk.bezwaar}</Bericht>}
      {open.length > 0 && <NamenGezien namen={open.map((n) => n.naam)} />}
      <Voorbeeld
        delen={stukDelen(stuk.soort, stuk.delen)}
        namen={stuk.namen}
        versie={stuk.versie}
        actie={
          stuk.magMaken && (
            <Knop variant={stuk.versie === 0 ? 'hoofd' : 'twee'} onClick={() => zetSchrijft(true)}>
              {stuk.versie === 0 ? <Trans>Begin met schrijven</Trans> : <Trans>Pas de tekst aan</Trans>}
            </Knop>
          )
        }
      />
      {stuk.soort === 'CLIENTDOSSIER' && <Lijn lijn={stuk.lijn} />}
      {stuk.magMaken && stuk.versie > 0 && <Geven stuk={stuk} onGegeven={nieuw} />}
      <Giften stuk={stuk} />
    </Stapel>
  );
}

function NamenGezien({ namen }: { readonly namen: readonly string[] }): ReactNode {
  const lijst = namen.join(', ');
  return (
    <Bericht soort="waarschuwing">
      <Trans>We zagen namen: {lijst}. Haal ze weg. Of bevestig bij de tekst waarom ze blijven.</Trans>
    </Bericht>
  );
}

function Lijn({ lijn }: { readonly lijn: UitvoerStuk['lijn'] }): ReactNode {
  const keuze = NAMEN_LIJN_LABEL[lijn].toLowerCase();
  return (
    <Kaart titel={<Trans>Namen van medewerkers</Trans>}>
      <Stapel ruimte="dicht">
        <p>
          <Trans>Uw organisatie koos: {keuze}. Dit staat ook op het stuk.</Trans>
        </p>
        <Uitklap titel={<Trans>Wat staat er in de regels?</Trans>}>
          <ul>
            {NAMEN_BRONNEN.map((bron) => (
              <li key={bron}>{bron}</li>
            ))}
          </ul>
          <Rij>
            <Trans>De bestuurder of beleidsmaker kiest wat hier geldt.</Trans>
          </Rij>
        </Uitklap>
      </Stapel>
    </Kaart>
  );
}
