import { Trans, useLingui } from '@lingui/react/macro';
import {
  BURGERMELDING_BESLUITEN,
  BURGERMELDING_ERNSTEN,
  type BurgermeldingBesluit,
  type BurgermeldingErnst,
} from '@meldbaken/igj/contract';
import { BURGERMELDING_BESLUIT_LABEL, BURGERMELDING_ERNST_LABEL } from '@meldbaken/igj/model';
import {
  Weigering,
  alsCode,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type BurgermeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Kaart, Knop, Radios, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { BurgermeldingBeslissenDocument } from './burger.graphql';
import { Verouderd } from './verouderd';

interface Staat {
  readonly ernst: BurgermeldingErnst | null;
  readonly besluit: BurgermeldingBesluit | null;
  readonly weging: string;
  readonly reden: string;
  readonly tochReden: string;
}

const LEEG: Staat = { ernst: null, besluit: null, weging: '', reden: '', tochReden: '' };

interface BeslisProps {
  readonly melding: BurgermeldingDelenFragment;
  readonly ververs: () => void;
  readonly onFout: (fout: boolean) => void;
}

/** Weighs and decides in one act. */
export function Beslis({ melding: m, ververs, onFout }: BeslisProps): ReactNode {
  const { t } = useLingui();
  const [staat, zetStaat] = useState(LEEG);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const beslissen = useHandeling(BurgermeldingBeslissenDocument);
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const { ernst, besluit } = staat;
    const mist = [
      ...(ernst === null ? [{ veld: 'ernst', bericht: t`Kies hoe ernstig dit is.` }] : []),
      ...(besluit === null ? [{ veld: 'besluit', bericht: t`Kies een besluit.` }] : []),
    ];
    zetEigen(mist);
    onFout(mist.length > 0);
    if (ernst === null || besluit === null) return;
    const invoer = { ...staat, ernst, besluit };
    const antwoord = await beslissen.voer({ burgermeldingId: m.id, versie: m.versie, invoer });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
    if (antwoord !== null && !isGeweigerd(antwoord)) ververs();
  };
  const vanServer = foutenVan(isGeweigerd(beslissen.uitkomst) ? beslissen.uitkomst : null);
  const fouten = eigen.length > 0 ? eigen : vanServer;
  return (
    <Kaart titel={<Trans>Weeg en besluit</Trans>}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={beslissen.bezig}>
            <Trans>Leg het besluit vast</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={beslissen} />
        {beslissen.uitkomst?.__typename === 'BurgermeldingVersieVerouderd' && <Verouderd />}
        <Radios
          label={t`Hoe ernstig is dit?`}
          name="ernst"
          naast
          value={staat.ernst}
          fout={foutBij(fouten, 'ernst')}
          onChange={(e) => zet({ ernst: alsCode(e.target.value, BURGERMELDING_ERNSTEN) ?? null })}
          opties={BURGERMELDING_ERNSTEN.map((code) => ({ waarde: code, label: BURGERMELDING_ERNST_LABEL[code] }))}
        />
        <Tekstvak
          label={t`Hoe weegt u dit?`}
          hint={t`Alleen voor de IGJ.`}
          name="weging"
          max={20_000}
          telVanaf={0.9}
          value={staat.weging}
          fout={foutBij(fouten, 'weging')}
          onChange={(e) => zet({ weging: e.target.value })}
        />
        <Radios
          label={t`Wat besluit u?`}
          name="besluit"
          value={staat.besluit}
          fout={foutBij(fouten, 'besluit')}
          onChange={(e) => zet({ besluit: alsCode(e.target.value, BURGERMELDING_BESLUITEN) ?? null })}
          opties={BURGERMELDING_BESLUITEN.map((code) => ({ waarde: code, label: BURGERMELDING_BESLUIT_LABEL[code] }))}
        />
        <Tekstvak
          label={t`Waarom besluit u dit?`}
          hint={t`Dit vertelt u aan de melder.`}
          name="reden"
          max={20_000}
          telVanaf={0.9}
          value={staat.reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zet({ reden: e.target.value })}
        />
        {m.oud && staat.besluit === 'ONDERZOEKEN' && (
          <Tekstvak
            label={t`Waarom onderzoekt u iets van meer dan 2 jaar geleden toch?`}
            name="tochReden"
            max={20_000}
            telVanaf={0.9}
            value={staat.tochReden}
            fout={foutBij(fouten, 'tochReden')}
            onChange={(e) => zet({ tochReden: e.target.value })}
          />
        )}
      </Formulier>
    </Kaart>
  );
}
