import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutBij, foutenVan, isGeweigerd, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, Tekstvak, Uitklap } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useConsultatie } from './consultatie-context';
import { ConsultatieSluitenDocument } from './consultatie.graphql';

/** Ends a consultation without a report; the reason stays. */
export function SluitConsultatie(): ReactNode {
  const { t } = useLingui();
  const { consultatie: c, ververs } = useConsultatie();
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const sluiten = useHandeling(ConsultatieSluitenDocument);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    await sluiten.voer({ id: c.id, versie: c.versie, reden });
    zetPoging((n) => n + 1);
    ververs();
  };
  const fouten = foutenVan(isGeweigerd(sluiten.uitkomst) ? sluiten.uitkomst : null);
  return (
    <Uitklap titel={t`Sluiten zonder melding`}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" variant="twee" bezig={sluiten.bezig}>
            <Trans>Sluit de consultatie</Trans>
          </Knop>
        }
      >
        {sluiten.uitkomst?.__typename === 'ConsultatieVerouderd' && (
          <Bericht soort="waarschuwing" meld titel={t`Er kwam intussen iets bij`}>
            <Trans>Lees dat eerst. Wilt u dan nog sluiten? Doe het nog een keer.</Trans>
          </Bericht>
        )}
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={sluiten} />
        <Tekstvak
          label={t`Waarom sluit u?`}
          hint={t`Dit blijft staan. Melden kan daarna nog steeds.`}
          name="reden"
          rows={3}
          max={REDEN_GRENS}
          telVanaf={0.8}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </Formulier>
    </Uitklap>
  );
}
