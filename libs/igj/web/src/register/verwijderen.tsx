import { Trans, useLingui } from '@lingui/react/macro';
import { VERWIJDER_REDENEN } from '@meldbaken/igj/contract';
import { VERWIJDER_REDEN_LABEL } from '@meldbaken/igj/model';
import {
  Weigering,
  alsCode,
  foutBij,
  isGeweigerd,
  useHandeling,
  type AantekeningDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Radios, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Verouderd } from './corrigeren';
import { AantekeningVerwijderenDocument } from './register.graphql';

interface VerwijderenProps {
  readonly aantekening: AantekeningDelenFragment;
  readonly ververs: () => void;
  readonly onDicht: () => void;
  readonly onWeg: (nummer: string) => void;
  readonly onFout: (fout: boolean) => void;
}

/** Takes an entry out by decision; there is no way back. */
export function Verwijderen({ aantekening: a, ververs, onDicht, onWeg, onFout }: VerwijderenProps): ReactNode {
  const { t } = useLingui();
  const [reden, zetReden] = useState<(typeof VERWIJDER_REDENEN)[number]>();
  const [fouten, zetFouten] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const verwijderen = useHandeling(AantekeningVerwijderenDocument);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const mist = reden === undefined ? [{ veld: 'reden', bericht: t`Kies het besluit.` }] : [];
    zetFouten(mist);
    onFout(mist.length > 0);
    if (reden === undefined) return;
    const antwoord = await verwijderen.voer({ aantekeningId: a.id, versie: a.versie, reden });
    if (antwoord === null || isGeweigerd(antwoord)) return;
    if (antwoord.__typename === 'AantekeningVerwijderd') onWeg(antwoord.nummer);
    else ververs();
  };
  return (
    <Kaart titel={<Trans>Verwijder deze aantekening</Trans>}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={verwijderen.bezig}>
              <Trans>Verwijder</Trans>
            </Knop>
            <Knop variant="twee" onClick={onDicht}>
              <Trans>Annuleer</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={verwijderen} />
        {verwijderen.uitkomst?.__typename === 'AantekeningVersieVerouderd' && <Verouderd />}
        <Bericht soort="waarschuwing">
          <Trans>Dit kunt u niet terugdraaien. Alleen het nummer en de reden blijven staan.</Trans>
        </Bericht>
        <Radios
          label={t`Welk besluit ligt hieronder?`}
          name="reden"
          value={reden ?? null}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(alsCode(e.target.value, VERWIJDER_REDENEN))}
          opties={VERWIJDER_REDENEN.map((code) => ({ waarde: code, label: VERWIJDER_REDEN_LABEL[code] }))}
        />
      </Formulier>
    </Kaart>
  );
}
