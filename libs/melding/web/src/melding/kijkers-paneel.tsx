import { Trans, useLingui } from '@lingui/react/macro';
import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { Knop, KnopLink, Rij, Zijpaneel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { BetrokkeneToevoegen } from './betrokkene-toevoegen';
import { BetrokkeneVerwijderen } from './betrokkene-verwijderen';
import { useDossier, type Kijker } from './dossier-context';
import { KijkersLijst } from './kijkers-lijst';
import { VerwanteUitsluiten } from './verwante-uitsluiten';

interface KijkersPaneelProps {
  /** Opens at once on adding somebody in this function. */
  readonly functie: BetrokkeneFunctie | null;
  readonly onSluit: () => void;
}

type Stand =
  { readonly doe: 'lijst' | 'toevoegen' | 'uitsluiten' } | { readonly doe: 'verwijderen'; readonly kijker: Kijker };

/** Who can see this, and why; add somebody, take somebody off, exclude somebody. */
export function KijkersPaneel({ functie, onSluit }: KijkersPaneelProps): ReactNode {
  const { t } = useLingui();
  const { mag, gedaan } = useDossier();
  const [stand, zet] = useState<Stand>({ doe: functie ? 'toevoegen' : 'lijst' });
  const klaar = (zin: string): void => {
    gedaan(zin);
    onSluit();
  };
  const terug = (): void => zet({ doe: 'lijst' });
  if (stand.doe === 'toevoegen') {
    return (
      <Zijpaneel open onSluit={onSluit} titel={t`Haal iemand erbij`}>
        <BetrokkeneToevoegen functie={functie} onKlaar={klaar} onTerug={terug} />
      </Zijpaneel>
    );
  }
  if (stand.doe === 'verwijderen') {
    return (
      <Zijpaneel open onSluit={onSluit} titel={t`Haal ${stand.kijker.naam} weg`}>
        <BetrokkeneVerwijderen kijker={stand.kijker} onKlaar={klaar} onTerug={terug} />
      </Zijpaneel>
    );
  }
  if (stand.doe === 'uitsluiten') {
    return (
      <Zijpaneel open onSluit={onSluit} titel={t`Sluit iemand uit`}>
        <VerwanteUitsluiten onKlaar={klaar} onTerug={terug} />
      </Zijpaneel>
    );
  }
  return (
    <Zijpaneel open onSluit={onSluit} titel={t`Wie kijkt mee`}>
      <KijkersLijst onVerwijder={(kijker) => zet({ doe: 'verwijderen', kijker })} />
      <Rij>
        {mag('betrokkene-toevoegen') && (
          <Knop onClick={() => zet({ doe: 'toevoegen' })}>
            <Trans>Haal iemand erbij</Trans>
          </Knop>
        )}
        {mag('betrokkene-verwijderen') && (
          <KnopLink variant="twee" href="/meldingen/overdragen">
            <Trans>Draag over</Trans>
          </KnopLink>
        )}
        {mag('verwante-uitsluiten') && (
          <Knop variant="gevaar" onClick={() => zet({ doe: 'uitsluiten' })}>
            <Trans>Sluit iemand uit</Trans>
          </Knop>
        )}
      </Rij>
    </Zijpaneel>
  );
}
