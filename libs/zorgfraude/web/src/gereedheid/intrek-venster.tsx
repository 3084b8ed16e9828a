import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type GereedPuntDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Lopend, Tekstvak, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { GereedheidBewijsIntrekkenDocument } from './gereedheid.graphql';

interface IntrekVensterProps {
  readonly p: GereedPuntDelenFragment;
  readonly bewijsVersie: number;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** Takes evidence back, with a reason. It stays readable. */
export default function IntrekVenster({ p, bewijsVersie, onSluit, onKlaar }: IntrekVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(GereedheidBewijsIntrekkenDocument);
  const [sleutel] = useSleutel();
  const [reden, zetReden] = useState('');
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst, bezig } = handeling;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const mist = reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom dit bewijs niet geldt.` }] : [];
    zetEigen(mist);
    zetPoging((n) => n + 1);
    if (mist.length > 0) return;
    const uit = await handeling.voer({ sleutel, code: p.code, versie: p.versie, bewijsVersie, reden });
    if (uit?.__typename === 'GereedPunt') onKlaar();
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  return (
    <Venster open onSluit={onSluit} titel={t`Trek dit bewijs in`}>
      <VensterFormulier
        onVerstuur={(e) => void verstuur(e)}
        onTerug={onSluit}
        knop={t`Trek in`}
        gevaar
        bezig={bezig}
        fouten={fouten}
        poging={poging}
      >
        <Lopend>
          <p>
            <Trans>Het bewijs blijft te lezen, met uw reden. Het telt niet meer mee.</Trans>
          </p>
        </Lopend>
        <Weigering handeling={handeling} />
        {uitkomst?.__typename === 'GereedPuntVersieVerouderd' && (
          <Bericht soort="waarschuwing" meld>
            {uitkomst.bericht}
          </Bericht>
        )}
        <Tekstvak
          label={t`Waarom geldt dit bewijs niet meer?`}
          name="reden"
          max={2000}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      </VensterFormulier>
    </Venster>
  );
}
