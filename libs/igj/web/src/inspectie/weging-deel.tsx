import { Trans, useLingui } from '@lingui/react/macro';
import { WEGING_ERNST_LABEL, WEGING_RISICO_LABEL } from '@meldbaken/igj/model';
import { Ophalen, type ZaakWerkDelenFragment } from '@meldbaken/platform/graphql-client';
import { Gegevens, Kaart, Knop, Leeg, Moment, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { useWerk } from './use-werk';
import { WegingFormulier } from './weging-formulier';

type Weging = ZaakWerkDelenFragment['wegingen'][number];

/** How serious it is, how likely again, whether it can wait: the newest on top, the older ones stay. */
export default function WegingDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  if (open === 'wegen')
    return (
      <WegingFormulier
        zaak={zaak}
        vorige={werk?.wegingen[0] ?? null}
        onKlaar={klaar}
        onSluit={() => zetOpen(null)}
        onFout={onFout}
      />
    );
  return (
    <Kaart titel={t`Weging`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={3}>
        {() => {
          const [nieuwste, ...oudere] = werk?.wegingen ?? [];
          return (
            <Stapel>
              {nieuwste ? (
                <WegingFeiten weging={nieuwste} />
              ) : (
                <Leeg titel={t`Nog niet gewogen.`} wat={t`Na het wegen kiest u hoe het verder gaat.`} />
              )}
              {mag('wegen') && (
                <div>
                  <Knop variant={nieuwste ? 'twee' : 'hoofd'} onClick={() => zetOpen('wegen')}>
                    {nieuwste ? <Trans>Weeg opnieuw</Trans> : <Trans>Weeg de melding</Trans>}
                  </Knop>
                </div>
              )}
              {oudere.length > 0 && (
                <Uitklap titel={t`Eerdere wegingen (${oudere.length})`}>
                  <Stapel ruimte="ruim">
                    {oudere.map((weging) => (
                      <WegingFeiten key={weging.op} weging={weging} />
                    ))}
                  </Stapel>
                </Uitklap>
              )}
            </Stapel>
          );
        }}
      </Ophalen>
    </Kaart>
  );
}

function WegingFeiten({ weging }: { weging: Weging }): ReactNode {
  const { t } = useLingui();
  const { ernst, risico, spoed, compleet, raaktKwaliteit, toelichting, door, op } = weging;
  return (
    <Stapel>
      {(spoed || !raaktKwaliteit) && (
        <div>
          {spoed && <StatusChip soort="fout">{t`Spoed`}</StatusChip>}{' '}
          {!raaktKwaliteit && <StatusChip soort="waarschuwing">{t`Geef dit signaal door`}</StatusChip>}
        </div>
      )}
      <Gegevens
        rijen={[
          { naam: t`Hoe ernstig?`, waarde: WEGING_ERNST_LABEL[ernst] },
          { naam: t`Kans dat het weer gebeurt`, waarde: WEGING_RISICO_LABEL[risico] },
          { naam: t`Compleet?`, waarde: compleet ? t`Ja` : t`Nee` },
          { naam: t`Raakt de kwaliteit van zorg?`, waarde: raaktKwaliteit ? t`Ja` : t`Nee` },
          { naam: t`Waarom`, waarde: toelichting },
          { naam: t`Gewogen door`, waarde: door.naam },
          { naam: t`Gewogen op`, waarde: <Moment moment={op} stijl="lang" /> },
        ]}
      />
    </Stapel>
  );
}
