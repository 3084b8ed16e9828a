import { useLingui } from '@lingui/react/macro';
import { WEGING_ERNSTEN, WEGING_RISICOS, type WegingErnst, type WegingRisico } from '@meldbaken/igj/contract';
import { WEGING_ERNST_LABEL, WEGING_RISICO_LABEL } from '@meldbaken/igj/model';
import {
  alsCode,
  foutBij,
  useHandeling,
  type ZaakDelenFragment,
  type ZaakWerkDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Radios, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { voorIgj } from '../wmo/instantie';
import { ZaakWegenDocument } from './inspectie.graphql';
import { JaNee } from './ja-nee';

interface WegingFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly vorige: ZaakWerkDelenFragment['wegingen'][number] | null;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** A weighing begins with the answers of the one before; the reason is written anew. */
export function WegingFormulier({ zaak, vorige, ...rest }: WegingFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakWegenDocument);
  const [ernst, zetErnst] = useState<WegingErnst | undefined>(vorige?.ernst);
  const [risico, zetRisico] = useState<WegingRisico | undefined>(vorige?.risico);
  const [spoed, zetSpoed] = useState(vorige?.spoed);
  const [compleet, zetCompleet] = useState(vorige?.compleet);
  const [raaktKwaliteit, zetRaakt] = useState(vorige?.raaktKwaliteit);
  const [toelichting, zetToelichting] = useState('');
  const mist = (): readonly Fout[] => [
    ...(ernst === undefined ? [{ veld: 'ernst', bericht: t`Kies hoe ernstig het is.` }] : []),
    ...(risico === undefined ? [{ veld: 'risico', bericht: t`Kies hoe groot de kans is dat het weer gebeurt.` }] : []),
    ...(spoed === undefined ? [{ veld: 'spoed', bericht: t`Kies of dit spoed heeft.` }] : []),
    ...(compleet === undefined ? [{ veld: 'compleet', bericht: t`Kies of de melding compleet is.` }] : []),
    ...(raaktKwaliteit === undefined
      ? [{ veld: 'raaktKwaliteit', bericht: t`Kies of dit de kwaliteit van de zorg raakt.` }]
      : []),
    ...leeg(toelichting, t`Schrijf op waarom u het zo weegt.`, 'toelichting'),
  ];
  const maak = (sleutel: string): Parameters<typeof handeling.voer>[0] => ({
    sleutel,
    zaakId: zaak.id,
    versie: zaak.versie,
    weging: {
      ernst: ernst ?? 'LICHT',
      risico: risico ?? 'LAAG',
      spoed: spoed === true,
      compleet: compleet === true,
      raaktKwaliteit: raaktKwaliteit === true,
      toelichting,
    },
  });
  return (
    <Brief
      {...rest}
      titel={t`Weeg de melding`}
      knop={t`Bewaar de weging`}
      handeling={handeling}
      maak={maak}
      mist={mist}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Hoe ernstig is dit?`}
            name="ernst"
            naast
            value={ernst ?? null}
            fout={foutBij(fouten, 'ernst')}
            onChange={(e) => zetErnst(alsCode(e.target.value, WEGING_ERNSTEN))}
            opties={WEGING_ERNSTEN.map((code) => ({ waarde: code, label: WEGING_ERNST_LABEL[code] }))}
          />
          <Radios
            label={t`Hoe groot is de kans dat het weer gebeurt?`}
            hint={t`Kijk ook naar eerdere zaken.`}
            name="risico"
            naast
            value={risico ?? null}
            fout={foutBij(fouten, 'risico')}
            onChange={(e) => zetRisico(alsCode(e.target.value, WEGING_RISICOS))}
            opties={WEGING_RISICOS.map((code) => ({ waarde: code, label: WEGING_RISICO_LABEL[code] }))}
          />
          <JaNee
            label={t`Heeft dit spoed?`}
            hint={t`Dan staat de zaak bovenaan in het postvak.`}
            name="spoed"
            waarde={spoed}
            onKies={zetSpoed}
            fouten={fouten}
          />
          <JaNee
            label={t`Staat er genoeg in de melding om verder te gaan?`}
            name="compleet"
            waarde={compleet}
            onKies={zetCompleet}
            fouten={fouten}
          />
          <JaNee
            label={t`Raakt dit de kwaliteit van de zorg?`}
            hint={
              voorIgj(zaak)
                ? t`Zo niet? Dan geeft u het signaal door, bijvoorbeeld aan het zorgkantoor.`
                : t`Zo niet? Leg dan hieronder vast of het voor de toezichthouder rechtmatigheid is.`
            }
            name="raaktKwaliteit"
            waarde={raaktKwaliteit}
            onKies={zetRaakt}
            fouten={fouten}
          />
          <TekstVeld
            label={t`Waarom weegt u het zo?`}
            name="toelichting"
            max={10_000}
            value={toelichting}
            fouten={fouten}
            onSchrijf={zetToelichting}
          />
        </>
      )}
    </Brief>
  );
}
