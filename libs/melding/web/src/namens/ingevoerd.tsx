import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, KnopLink, Rij, Stapel, toonDatum } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface IngevoerdProps {
  readonly melding: { readonly nummer: string; readonly eersteReactieUiterlijk: string; readonly zichtbaar: boolean };
}

/** Received, and what to tell the reporter. Who entered it may have been shut out by what was entered. */
export function Ingevoerd({ melding }: IngevoerdProps): ReactNode {
  const { t } = useLingui();
  const dag = toonDatum(melding.eersteReactieUiterlijk, 'lang');
  return (
    <Stapel ruimte="ruim">
      <Pagina titel={t`De melding is ingevoerd`} />
      <Bericht soort="gelukt" titel={t`Nummer ${melding.nummer}`}>
        {melding.zichtbaar ? (
          <Trans>De melding staat in de lijst.</Trans>
        ) : (
          <Trans>
            De naam die u opschreef lijkt op uw naam. Daarom ziet u deze melding niet. Een onafhankelijke ontvanger
            kijkt ernaar.
          </Trans>
        )}
      </Bericht>
      <Kaart titel={t`Zeg dit tegen de melder`}>
        <ul>
          <li>
            <Trans>
              Uiterlijk <strong>{dag}</strong> hoort u van ons wat wij doen.
            </Trans>
          </li>
          <li>
            <Trans>Alleen wie de melding behandelt, ziet wie u bent.</Trans>
          </li>
          <li>
            <Trans>Ziet u nieuw gevaar? Bel 112 en bel ons daarna.</Trans>
          </li>
          <li>
            <Trans>Weet u van een strafbaar feit? Iedereen mag zelf aangifte doen bij de politie.</Trans>
          </li>
        </ul>
      </Kaart>
      <Rij>
        {melding.zichtbaar && (
          <KnopLink href={`/meldingen/${melding.nummer}`}>
            <Trans>Ga naar de melding</Trans>
          </KnopLink>
        )}
        <KnopLink variant="twee" href="/meldingen">
          <Trans>Alle meldingen</Trans>
        </KnopLink>
      </Rij>
    </Stapel>
  );
}
