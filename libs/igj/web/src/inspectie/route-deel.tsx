import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan, meldrouteVan } from '@meldbaken/igj/contract';
import { EIGEN_REDEN_LABEL, hoortBijRoute, ZAAK_ROUTE_LABEL, zinVoor } from '@meldbaken/igj/model';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Knop, KnopLink, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { RapportFormulier } from './rapport-formulier';
import { RouteFormulier } from './route-formulier';
import { useWerk } from './use-werk';

/** How it goes on: the provider examines, the inspectie examines itself, or the case closes. */
export default function RouteDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  const props = { zaak, onKlaar: klaar, onSluit: () => zetOpen(null), onFout };
  if (open === 'kiezen') return <RouteFormulier {...props} />;
  if (open === 'concept' || open === 'eind') return <RapportFormulier {...props} soort={open} />;
  const concept = zaak.berichten.some((b) => b.soort === 'CONCEPTRAPPORT');
  const eind = zaak.berichten.some((b) => b.soort === 'EINDRAPPORT');
  // A report of its own with its terms is of the Uitvoeringsbesluit Wkkgz.
  const rapport = mag('rapporteren') && hoortBijRoute('CONCEPTRAPPORT', meldrouteVan(zaak.categorie));
  return (
    <Kaart titel={t`Hoe gaat het verder?`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={2}>
        {() => {
          const laatste = werk?.routes[0];
          const gewogen = (werk?.wegingen.length ?? 0) > 0;
          return (
            <Stapel>
              {laatste ? (
                <Gegevens
                  rijen={[
                    { naam: t`Keuze`, waarde: zinVoor(instantieVan(zaak.categorie), ZAAK_ROUTE_LABEL[laatste.route]) },
                    ...(laatste.redenen.length > 0
                      ? [{ naam: t`Reden`, waarde: laatste.redenen.map((r) => EIGEN_REDEN_LABEL[r]).join(', ') }]
                      : []),
                    { naam: t`Waarom`, waarde: laatste.toelichting },
                    ...(laatste.afspraken === ''
                      ? []
                      : [{ naam: t`Afspraken met politie en OM`, waarde: laatste.afspraken }]),
                    { naam: t`Gekozen door`, waarde: laatste.door.naam },
                    { naam: t`Gekozen op`, waarde: <Moment moment={laatste.op} stijl="lang" /> },
                  ]}
                />
              ) : (
                <p>
                  <Trans>Er is nog niet gekozen wie dit onderzoekt.</Trans>
                </p>
              )}
              {!gewogen && mag('kiezen') && (
                <Bericht titel={t`Weeg eerst de melding.`}>
                  <KnopLink variant="twee" href={`/postvak/${zaak.id}?deel=intern`}>
                    <Trans>Naar de weging</Trans>
                  </KnopLink>
                </Bericht>
              )}
              <Rij>
                {gewogen && mag('kiezen') && (
                  <Knop variant={laatste ? 'twee' : 'hoofd'} onClick={() => zetOpen('kiezen')}>
                    {laatste ? <Trans>Kies opnieuw</Trans> : <Trans>Kies hoe het verder gaat</Trans>}
                  </Knop>
                )}
                {rapport && !eind && (
                  <Knop variant="twee" onClick={() => zetOpen('concept')}>
                    {concept ? <Trans>Stuur een nieuw conceptrapport</Trans> : <Trans>Stuur het conceptrapport</Trans>}
                  </Knop>
                )}
                {rapport && concept && !eind && (
                  <Knop variant="twee" onClick={() => zetOpen('eind')}>
                    <Trans>Stuur het eindrapport</Trans>
                  </Knop>
                )}
              </Rij>
            </Stapel>
          );
        }}
      </Ophalen>
    </Kaart>
  );
}
