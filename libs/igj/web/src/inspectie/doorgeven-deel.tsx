import { Trans, useLingui } from '@lingui/react/macro';
import { SIGNAAL_ONTVANGER_LABEL } from '@meldbaken/igj/model';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Datum, Gegevens, Kaart, Knop, Leeg, Moment, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { DoorgevenFormulier } from './doorgeven-formulier';
import { useWerk } from './use-werk';

/** What was passed on, to whom, and whether it arrived. */
export default function DoorgevenDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  if (open === 'nieuw')
    return <DoorgevenFormulier zaak={zaak} onKlaar={klaar} onSluit={() => zetOpen(null)} onFout={onFout} />;
  return (
    <Kaart titel={t`Doorgegeven signalen`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={2}>
        {() => (
          <Stapel ruimte="ruim">
            {werk?.doorgiften.length === 0 && (
              <Leeg
                titel={t`Er is niets doorgegeven.`}
                wat={t`Raakt het signaal de zorg niet? Geef het dan door aan wie erover gaat.`}
              />
            )}
            {werk?.doorgiften.map((d) => (
              <Gegevens
                key={d.id}
                rijen={[
                  { naam: t`Aan`, waarde: SIGNAAL_ONTVANGER_LABEL[d.aan] },
                  { naam: t`Signaal`, waarde: d.tekst },
                  { naam: t`Grondslag`, waarde: d.grondslag },
                  { naam: t`Doel`, waarde: d.doel },
                  { naam: t`Kenmerk`, waarde: d.referentie ?? d.kenmerk },
                  {
                    naam: t`Doorgegeven op`,
                    waarde:
                      d.dag === null ? <Moment moment={d.op} stijl="lang" /> : <Datum datum={d.dag} stijl="lang" />,
                  },
                  ...(d.aan === 'OM'
                    ? []
                    : [
                        {
                          naam: t`Ontvangst bevestigd`,
                          waarde: d.bevestigdOp === null ? t`Nog niet` : <Moment moment={d.bevestigdOp} stijl="lang" />,
                        },
                      ]),
                  { naam: t`Door`, waarde: d.door.naam },
                ]}
              />
            ))}
            {mag('doorsturen') && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen('nieuw')}>
                  <Trans>Geef een signaal door</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}
