import { useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutenVan, isGeweigerd, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekstvak, VensterFormulier } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Onderdeel } from './onderdeel';
import { OpvolgingHalenDocument } from './vervolg.graphql';

interface OpvolgingProps {
  readonly meldingId: string;
  readonly deel: Onderdeel;
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

/** The planned second look: how does it go now? It meets the term. */
export function Opvolging({ meldingId, deel, onKlaar, onTerug }: OpvolgingProps): ReactNode {
  const { t } = useLingui();
  const halen = useHandeling(OpvolgingHalenDocument);
  const [hoe, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (hoe.trim() === '') return;
    const uit = await halen.voer({ meldingId, id: deel.id, hoe });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'VervolgDeel') onKlaar(t`Bewaard. De termijn is gehaald.`);
  };
  const leeg = poging > 0 && hoe.trim() === '';
  const fouten = leeg
    ? [{ veld: 'hoe', bericht: t`Schrijf op hoe het nu gaat.` }]
    : foutenVan(isGeweigerd(halen.uitkomst) ? halen.uitkomst : null);
  return (
    <VensterFormulier
      onVerstuur={(e) => void verstuur(e)}
      onTerug={onTerug}
      bezig={halen.bezig}
      fouten={fouten}
      poging={poging}
    >
      <Weigering handeling={halen} />
      <Tekstvak
        label={t`Hoe gaat het nu?`}
        name="hoe"
        rows={4}
        max={REDEN_GRENS}
        value={hoe}
        fout={fouten[0]?.bericht}
        onChange={(e) => schrijf(e.target.value)}
      />
    </VensterFormulier>
  );
}
