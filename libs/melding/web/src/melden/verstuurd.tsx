import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina, type MeldingIndienenMutation } from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, KnopLink, Moment, Rij, Stapel, toonDatum } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { EigenBijlagen } from '../bijlagen/eigen-bijlagen';

export type Ingediend = Extract<MeldingIndienenMutation['uitkomst'], { __typename: 'MeldingIngediend' }>;

/** Received: the number, who reads it, and the day on which the reporter hears something. */
export function Verstuurd({ melding }: { melding: Ingediend }): ReactNode {
  const { t } = useLingui();
  const dag = toonDatum(melding.eersteReactieUiterlijk, 'lang');
  return (
    <Stapel ruimte="ruim">
      <Pagina titel={t`Uw melding is verstuurd`} />
      <Bericht soort="gelukt" titel={t`Dank u wel. We hebben uw melding ontvangen.`}>
        <Trans>
          Uiterlijk <strong>{dag}</strong> leest u bij Mijn meldingen wat wij doen.
        </Trans>
      </Bericht>
      <Gegevens
        rijen={[
          { naam: t`Nummer`, waarde: <strong className="mb-cijfers">{melding.nummer}</strong> },
          { naam: t`Ontvangen`, waarde: <Moment moment={melding.ontvangenOp} stijl="lang" /> },
          { naam: t`Dit lezen`, waarde: melding.wieLeest },
          {
            naam: t`Dit leest niet`,
            waarde: t`De persoon over wie u meldt. En collega's die er niets mee te maken hebben.`,
          },
        ]}
      />
      <EigenBijlagen meldingId={melding.id} />
      <Kaart titel={t`Wat gebeurt er nu?`}>
        <ul>
          <li>
            <Trans>Praat er nu even niet over op het werk. Dat beschermt u en de cliënt.</Trans>
          </li>
          <li>
            <Trans>Met de vertrouwenspersoon mag u altijd praten.</Trans>
          </li>
          <li>
            <Trans>Ziet u nieuw gevaar? Bel 112 en vertel het de aandachtsfunctionaris.</Trans>
          </li>
          <li>
            <Trans>Weet u van een strafbaar feit? Iedereen mag zelf aangifte doen bij de politie.</Trans>
          </li>
        </ul>
      </Kaart>
      <Rij>
        <KnopLink href="/mijn-meldingen">
          <Trans>Ga naar Mijn meldingen</Trans>
        </KnopLink>
      </Rij>
    </Stapel>
  );
}
