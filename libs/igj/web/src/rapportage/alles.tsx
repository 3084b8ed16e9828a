import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan } from '@meldbaken/igj/contract';
import { hoofdstukkenVan, nummerTekst, zinVoor } from '@meldbaken/igj/model';
import { Bericht, KnopLink, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { Besluit } from './besluit';
import { HoofdstukLezen } from './hoofdstuk-lezen';
import { magBesluiten, magSchrijven, rapportagePad, type Rapport, type RapportStand } from './rapportage-delen';

interface AllesProps extends MetFoutInTitel {
  readonly stand: RapportStand;
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
}

/** The whole report as the inspectie reads it, and for the bestuurder the decision under it. */
export function Alles({ stand, rapport, onRapport, onFout }: AllesProps): ReactNode {
  const { t } = useLingui();
  const besluit = magBesluiten(rapport);
  return (
    <Stapel ruimte="ruim">
      <Bericht
        soort="info"
        titel={
          besluit ? zinVoor(instantieVan(stand.categorie), t`Dit gaat naar de inspectie.`) : nummerTekst(rapport.nummer)
        }
      >
        <Trans>De ontvanger leest precies wat hier staat, en niets anders.</Trans>
      </Bericht>
      {hoofdstukkenVan(rapport.richtlijn, rapport.nummer).map((hoofdstuk, i) => (
        <HoofdstukLezen
          key={hoofdstuk.code}
          rapport={rapport}
          hoofdstuk={hoofdstuk}
          nummer={i + 1}
          actie={
            magSchrijven(rapport, hoofdstuk) && (
              <KnopLink variant="klein" href={rapportagePad(stand.pad, stand.externeMeldingId, hoofdstuk.code)}>
                <Trans>Schrijf</Trans>
              </KnopLink>
            )
          }
        />
      ))}
      {besluit && <Besluit stand={stand} rapport={rapport} onRapport={onRapport} onFout={onFout} />}
    </Stapel>
  );
}
