import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useHandeling, type ZaakWerkDelenFragment } from '@meldbaken/platform/graphql-client';
import { Gegevens, Kaart, Knop, Leeg, Moment, Stapel, Uitklap, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import { AlleenInspectie } from '../inspectie/alleen-inspectie';
import { JaNee } from '../inspectie/ja-nee';
import { useWerk } from '../inspectie/use-werk';
import type { ZaakDeelProps } from '../zaak/delen';
import { ZaakRechtmatigheidKiezenDocument } from './wmo.graphql';

type Keuze = ZaakWerkDelenFragment['rechtmatigheid'][number];

/** At a municipality: whether a signal is for the toezichthouder rechtmatigheid. The choice is kept; nothing is passed on by it. */
export default function RechtmatigheidDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  if (open === 'rechtmatigheid')
    return <Formulier zaak={zaak} opnieuw={klaar} onFout={onFout} onSluit={() => zetOpen(null)} />;
  return (
    <Kaart titel={t`Rechtmatigheid`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={2}>
        {() => {
          const [nieuwste, ...oudere] = werk?.rechtmatigheid ?? [];
          const gewogen = (werk?.wegingen.length ?? 0) > 0;
          return (
            <Stapel>
              {nieuwste ? (
                <Feiten keuze={nieuwste} />
              ) : (
                <Leeg
                  titel={t`Nog niets vastgelegd.`}
                  wat={
                    gewogen
                      ? t`Ziet u een teken van fraude? Leg dan vast of het voor de toezichthouder rechtmatigheid is.`
                      : t`Weeg eerst de melding.`
                  }
                />
              )}
              {nieuwste?.doorgeven && (
                <p>
                  <Trans>De toezichthouder rechtmatigheid ziet dit niet. Geef het zelf aan hem door.</Trans>
                </p>
              )}
              {gewogen && mag('rechtmatigheid') && (
                <div>
                  <Knop variant="twee" onClick={() => zetOpen('rechtmatigheid')}>
                    {nieuwste ? <Trans>Kies opnieuw</Trans> : <Trans>Leg vast voor wie het is</Trans>}
                  </Knop>
                </div>
              )}
              {oudere.length > 0 && (
                <Uitklap titel={t`Eerdere keuzes (${oudere.length})`}>
                  <Stapel ruimte="ruim">
                    {oudere.map((keuze) => (
                      <Feiten key={keuze.op} keuze={keuze} />
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

function Feiten({ keuze: { doorgeven, reden, door, op } }: { keuze: Keuze }): ReactNode {
  const { t } = useLingui();
  return (
    <Gegevens
      rijen={[
        { naam: t`Voor de toezichthouder rechtmatigheid?`, waarde: doorgeven ? t`Ja` : t`Nee` },
        { naam: t`Waarom`, waarde: reden },
        { naam: t`Vastgelegd door`, waarde: door.naam },
        { naam: t`Vastgelegd op`, waarde: <Moment moment={op} stijl="lang" /> },
      ]}
    />
  );
}

function Formulier({ zaak, opnieuw, onFout, onSluit }: ZaakDeelProps & { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakRechtmatigheidKiezenDocument);
  const [doorgeven, zetDoorgeven] = useState<boolean>();
  const [reden, zetReden] = useState('');
  const mist = (): readonly Fout[] => [
    ...(doorgeven === undefined ? [{ veld: 'doorgeven', bericht: t`Kies voor wie het signaal is.` }] : []),
    ...leeg(reden, t`Schrijf op waarom.`, 'reden'),
  ];
  return (
    <Brief
      titel={t`Rechtmatigheid`}
      knop={t`Leg de keuze vast`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        versie: zaak.versie,
        keuze: { doorgeven: doorgeven === true, reden },
      })}
      mist={mist}
      onKlaar={opnieuw}
      onSluit={onSluit}
      onFout={onFout}
    >
      {(fouten) => (
        <>
          <JaNee
            label={t`Is dit signaal voor de toezichthouder rechtmatigheid?`}
            hint={t`Bijvoorbeeld: er is hulp in rekening gebracht die niet is gegeven. Hiermee gaat nog niets weg.`}
            name="doorgeven"
            waarde={doorgeven}
            onKies={zetDoorgeven}
            fouten={fouten}
          />
          <TekstVeld label={t`Waarom?`} name="reden" max={2000} value={reden} fouten={fouten} onSchrijf={zetReden} />
        </>
      )}
    </Brief>
  );
}
