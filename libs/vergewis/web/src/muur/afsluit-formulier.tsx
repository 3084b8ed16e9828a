import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekstvak } from '@meldbaken/platform/ui';
import { ONGESCHIKT_OPTIE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import { OngeschiktheidAfsluitenDocument } from './dossier.graphql';
import type { Besluit } from './ongeschikt-deel';

interface AfsluitFormulierProps {
  readonly besluit: Besluit;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

/** A decision holds no more from today; it stays in the file. */
export function AfsluitFormulier({ besluit, ...rest }: AfsluitFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(OngeschiktheidAfsluitenDocument);
  const [reden, zetReden] = useState('');
  const optie = ONGESCHIKT_OPTIE_LABEL[besluit.optie];
  return (
    <StapFormulier
      {...rest}
      titel={t`Sluit het besluit af`}
      uitleg={<p>{t`Het gaat om: ${optie}. Het besluit blijft in het dossier staan.`}</p>}
      knop={t`Sluit af`}
      goed="Ongeschiktheidsdossier"
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, besluitId: besluit.id, versie: besluit.versie, reden })}
      mist={() => leeg(reden, 'reden', t`Schrijf op waarom het niet meer geldt.`)}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Waarom geldt dit niet meer?`}
          hint={t`Noem wat er is gedaan en wat u nu ziet.`}
          name="reden"
          rows={3}
          max={10_000}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      )}
    </StapFormulier>
  );
}
