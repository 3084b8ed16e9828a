import { Trans, useLingui } from '@lingui/react/macro';
import { TEKST_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { DitKanNogNiet, Formulier, Foutsamenvatting, Knop, Stapel, Tekstvak, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useDossier } from '../melding/dossier-context';
import { useDossierHandeling } from '../melding/use-dossier-handeling';
import { VersieBericht } from '../melding/versie-bericht';
import { MeldingSluitenDocument } from './sluiten.graphql';

/** Says all that misses at once, or closes. */
export default function SluitVenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  return (
    <Venster open onSluit={onSluit} titel={t`Sluit de melding`}>
      {dossier.nogVoorSluiten.length === 0 ? (
        <SluitFormulier onSluit={onSluit} />
      ) : (
        <Stapel>
          <DitKanNogNiet
            bericht={t`U kunt de melding nog niet sluiten.`}
            watDan={t`Maak dit eerst af. Is een stap niet nodig? Schrijf bij die stap op waarom.`}
            mist={dossier.nogVoorSluiten}
            onSluit={onSluit}
          />
        </Stapel>
      )}
    </Venster>
  );
}

function SluitFormulier({ onSluit }: { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const sluiten = useDossierHandeling(MeldingSluitenDocument);
  const [toelichting, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uit = await sluiten.voer({ id: dossier.id, versie: dossier.versie, toelichting });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Melding') return;
    gedaan(t`De melding is gesloten.`);
    onSluit();
  };
  const fouten = foutenVan(isGeweigerd(sluiten.uitkomst) ? sluiten.uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" bezig={sluiten.bezig}>
            <Trans>Sluit de melding</Trans>
          </Knop>
          <Knop variant="twee" onClick={onSluit}>
            <Trans>Ga terug</Trans>
          </Knop>
        </>
      }
    >
      <p>
        <Trans>De melder leest dat de melding is afgerond. Afspraken over nazorg lopen gewoon door.</Trans>
      </p>
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={sluiten} />
      <VersieBericht uitkomst={sluiten.uitkomst} />
      <Tekstvak
        label={t`Hoe is het afgerond?`}
        name="toelichting"
        rows={3}
        optioneel
        max={TEKST_GRENS}
        value={toelichting}
        fout={foutBij(fouten, 'toelichting')}
        onChange={(e) => schrijf(e.target.value)}
      />
    </Formulier>
  );
}
