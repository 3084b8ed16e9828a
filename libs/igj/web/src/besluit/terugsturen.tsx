import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  Weigering,
  type ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { ExterneMeldingTerugsturenDocument } from './besluit.graphql';

interface TerugsturenProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** Back to who made the report, with what should change. The term runs on. */
export function Terugsturen({ melding, onKlaar, onSluit, onFout }: TerugsturenProps): ReactNode {
  const { t } = useLingui();
  const [reden, zetReden] = useState('');
  const [leeg, zetLeeg] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const terugsturen = useHandeling(ExterneMeldingTerugsturenDocument);
  const { uitkomst } = terugsturen;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const mist = reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op wat er nog moet veranderen.` }] : [];
    zetLeeg(mist);
    if (mist.length > 0) return;
    const antwoord = await terugsturen.voer({ id: melding.id, versie: melding.versie, reden });
    if (antwoord !== null && antwoord.__typename !== 'Geweigerd') onKlaar();
  };
  const fouten = leeg.length > 0 ? leeg : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Kaart titel={t`Stuur de melding terug`}>
      {uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          {uitkomst.bericht}
        </Bericht>
      )}
      <Weigering handeling={terugsturen} />
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={terugsturen.bezig}>
              <Trans>Stuur terug</Trans>
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Toch niet</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Tekstvak
          label={t`Wat moet er nog veranderen?`}
          hint={t`Wie de melding maakte, leest dit. De termijn loopt door.`}
          name="reden"
          max={2000}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      </Formulier>
    </Kaart>
  );
}
