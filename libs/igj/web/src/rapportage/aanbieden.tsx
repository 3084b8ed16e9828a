import { Trans, useLingui } from '@lingui/react/macro';
import { hoofdstukkenVan } from '@meldbaken/igj/model';
import { Weigering, foutenVan, isGeweigerd, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Link, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Deel, Rapport } from './rapportage-delen';
import { RapportageAanbiedenDocument } from './rapportage.graphql';

interface AanbiedenProps {
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
  readonly href: (deel: Deel) => string;
}

/** To the bestuurder, when all that the handlers write is there. What misses leads to its chapter. */
export function Aanbieden({ rapport, onRapport, href }: AanbiedenProps): ReactNode {
  const { t } = useLingui();
  const aanbieden = useHandeling(RapportageAanbiedenDocument);
  const bied = async (): Promise<void> => {
    const uit = await aanbieden.voer({ id: rapport.id, versie: rapport.versie });
    if (uit?.__typename === 'Rapportage') onRapport(uit);
    if (uit?.__typename === 'RapportageVerouderd') onRapport(uit.huidig);
  };
  const mist = foutenVan(isGeweigerd(aanbieden.uitkomst) ? aanbieden.uitkomst : null);
  const hoofdstukVan = (element: string | undefined): Deel =>
    hoofdstukkenVan(rapport.richtlijn, rapport.nummer).find((h) => h.elementen.some((e) => e.code === element))?.code ??
    'ALLES';
  return (
    <Kaart titel={t`Bied het rapport aan`}>
      <Stapel>
        <p>
          <Trans>
            Is alles ingevuld? Bied het rapport dan aan de bestuurder aan. Daarna verandert de tekst niet meer.
          </Trans>
        </p>
        <Weigering handeling={aanbieden} />
        {aanbieden.uitkomst?.__typename === 'RapportageVerouderd' && (
          <Bericht soort="waarschuwing" meld>
            <Trans>Een collega schreef er intussen nog iets bij. Kijk eerst, en bied het dan aan.</Trans>
          </Bericht>
        )}
        {mist.length > 0 && (
          <Bericht soort="waarschuwing" titel={t`Dit moet nog:`} meld>
            <ul>
              {mist.map(({ veld, bericht }) => (
                <li key={`${veld ?? ''} ${bericht}`}>
                  <Link href={href(hoofdstukVan(veld))}>{bericht}</Link>
                </li>
              ))}
            </ul>
          </Bericht>
        )}
        <div>
          <Knop bezig={aanbieden.bezig} onClick={() => void bied()}>
            <Trans>Bied aan de bestuurder aan</Trans>
          </Knop>
        </div>
      </Stapel>
    </Kaart>
  );
}
