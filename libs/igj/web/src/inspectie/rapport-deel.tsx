import { Trans, useLingui } from '@lingui/react/macro';
import { ELEMENT_OORDEEL_LABEL } from '@meldbaken/igj/model';
import { Ophalen, type ZaakWerkDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, KnopLink, Leeg, Moment, Rij, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { OordeelFormulier } from './oordeel-formulier';
import { useWerk } from './use-werk';

type Rapport = ZaakWerkDelenFragment['rapporten'][number];

const SOORT = { VOLDOENDE: 'gelukt', ONVOLDOENDE: 'fout', NIET_VAN_TOEPASSING: 'rand' } as const;

/** The provider's report beside the guideline, with what the inspectie finds of each element. */
export default function RapportDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  const teBeoordelen = werk?.rapporten.find((r) => r.kenmerk === open);
  if (teBeoordelen)
    return (
      <OordeelFormulier
        zaak={zaak}
        rapport={teBeoordelen}
        onKlaar={klaar}
        onSluit={() => zetOpen(null)}
        onFout={onFout}
      />
    );
  return (
    <Kaart titel={t`Rapport van de aanbieder`}>
      <Ophalen vraag={vraag} regels={4}>
        {() => (
          <Stapel ruimte="ruim">
            {werk?.rapporten.length === 0 && (
              <Leeg
                titel={t`Er is nog geen rapport.`}
                wat={t`Komt het binnen? Dan beoordeelt u het hier per onderdeel.`}
              />
            )}
            {werk?.rapporten.map((rapport) => (
              <EenRapport
                key={rapport.kenmerk}
                rapport={rapport}
                zaakId={zaak.id}
                onBeoordeel={mag('beoordelen') ? () => zetOpen(rapport.kenmerk) : null}
              />
            ))}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

interface EenRapportProps {
  readonly rapport: Rapport;
  readonly zaakId: string;
  readonly onBeoordeel: (() => void) | null;
}

function EenRapport({ rapport, zaakId, onBeoordeel }: EenRapportProps): ReactNode {
  const { t } = useLingui();
  const { naam, op, beoordeeld, elementen, door } = rapport;
  const mist = elementen.filter((e) => e.tekst === null).length;
  const onvoldoende = elementen.filter((e) => e.oordeel === 'ONVOLDOENDE');
  return (
    <Stapel>
      <div>
        <strong>{naam}</strong>
        <Bij>
          <Trans>
            Ontvangen op <Moment moment={op} stijl="lang" />
          </Trans>
        </Bij>
      </div>
      <AlleenInspectie />
      <p>
        {t`Beoordeeld: ${beoordeeld} van ${elementen.length} onderdelen. Leeg in het rapport: ${mist}.`}
        {door !== null && <> {t`Het laatst door ${door.naam}.`}</>}
      </p>
      {onvoldoende.length > 0 && (
        <div>
          <strong>{t`Onvoldoende`}</strong>
          <ul>
            {onvoldoende.map((e) => (
              <li key={e.code}>
                {e.label}: {e.woorden}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Uitklap titel={t`Lees het rapport per onderdeel`}>
        <Stapel ruimte="ruim">
          {elementen.map((e) => (
            <Stapel key={e.code} ruimte="dicht">
              <Bij>{e.hoofdstuk}</Bij>
              <strong>{e.label}</strong>
              <p>{e.tekst ?? t`De aanbieder schreef hier niets op.`}</p>
              {e.oordeel !== null && (
                <div>
                  <StatusChip soort={SOORT[e.oordeel]}>{ELEMENT_OORDEEL_LABEL[e.oordeel]}</StatusChip> {e.woorden}
                </div>
              )}
            </Stapel>
          ))}
        </Stapel>
      </Uitklap>
      <Rij>
        {onBeoordeel !== null && (
          <Knop variant="twee" onClick={onBeoordeel}>
            {beoordeeld > 0 ? <Trans>Ga verder met beoordelen</Trans> : <Trans>Beoordeel het rapport</Trans>}
          </Knop>
        )}
        {onvoldoende.length > 0 && (
          <KnopLink variant="twee" href={`/postvak/${zaakId}?deel=briefwisseling`}>
            <Trans>Stel een vraag aan de aanbieder</Trans>
          </KnopLink>
        )}
      </Rij>
    </Stapel>
  );
}
