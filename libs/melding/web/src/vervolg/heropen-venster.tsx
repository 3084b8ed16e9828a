import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { Tekstvak, Venster, VensterFormulier } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useDossier } from '../melding/dossier-context';
import { useDossierHandeling } from '../melding/use-dossier-handeling';
import { VersieBericht } from '../melding/versie-bericht';
import { MeldingHeropenenDocument } from './sluiten.graphql';

/** Back in hand, with the reason. */
export default function HeropenVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const heropenen = useDossierHandeling(MeldingHeropenenDocument);
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (reden.trim() === '') return;
    const uit = await heropenen.voer({ id: dossier.id, versie: dossier.versie, reden });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Melding') return;
    gedaan(t`De melding is weer in behandeling.`);
    onSluit();
  };
  const leeg = poging > 0 && reden.trim() === '';
  const fouten = leeg
    ? [{ veld: 'reden', bericht: t`Schrijf op waarom u de melding weer opent.` }]
    : foutenVan(isGeweigerd(heropenen.uitkomst) ? heropenen.uitkomst : null);
  return (
    <Venster open onSluit={onSluit} titel={t`Open de melding weer`}>
      <VensterFormulier
        onVerstuur={(e) => void verstuur(e)}
        onTerug={onSluit}
        knop={<Trans>Open weer</Trans>}
        bezig={heropenen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={heropenen} />
        <VersieBericht uitkomst={heropenen.uitkomst} />
        <Tekstvak
          label={t`Waarom?`}
          hint={t`Dit blijft in het dossier staan.`}
          name="reden"
          rows={3}
          max={REDEN_GRENS}
          telVanaf={0.8}
          value={reden}
          fout={fouten[0]?.bericht}
          onChange={(e) => schrijf(e.target.value)}
        />
      </VensterFormulier>
    </Venster>
  );
}
