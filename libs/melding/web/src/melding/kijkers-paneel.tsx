import { Trans, useLingui } from '@lingui/react/macro';
import { BETROKKENE_FUNCTIES, type BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { BETROKKENE_FUNCTIE_LABEL } from '@meldbaken/melding/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { Bij, Knop, Moment, Rij, Stapel, Zijpaneel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { BetrokkeneToevoegen } from './betrokkene-toevoegen';
import { BetrokkeneVerwijderen } from './betrokkene-verwijderen';
import { useDossier, type Kijker } from './dossier-context';
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
        {mag('verwante-uitsluiten') && (
          <Knop variant="gevaar" onClick={() => zet({ doe: 'uitsluiten' })}>
            <Trans>Sluit iemand uit</Trans>
          </Knop>
        )}
      </Rij>
    </Zijpaneel>
  );
}

function KijkersLijst({ onVerwijder }: { onVerwijder: (kijker: Kijker) => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const functies: Readonly<Record<string, string>> = { ...BETROKKENE_FUNCTIE_LABEL, ONTVANGER: t`Ontvangt meldingen` };
  const weg = (kijker: Kijker): boolean =>
    mag('betrokkene-verwijderen') && !kijker.groep && alsCode(kijker.functie, BETROKKENE_FUNCTIES) !== undefined;
  return (
    <ul className="mb-taken">
      {dossier.kijkers.map((kijker) => (
        <li key={`${kijker.lidmaatschapId ?? kijker.naam} ${kijker.functie}`}>
          <Stapel ruimte="dicht">
            <strong>{kijker.naam}</strong>
            <Bij>
              {functies[kijker.functie] ?? kijker.functie}, {t`vanaf`} <Moment moment={kijker.van} stijl="kort" />
            </Bij>
            {kijker.reden !== null && <Bij>{t`Waarom: ${kijker.reden}`}</Bij>}
          </Stapel>
          {weg(kijker) && (
            <Knop variant="klein" aria-label={t`Haal weg: ${kijker.naam}`} onClick={() => onVerwijder(kijker)}>
              <Trans>Haal weg</Trans>
            </Knop>
          )}
        </li>
      ))}
    </ul>
  );
}
