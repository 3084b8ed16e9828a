import { useLingui } from '@lingui/react/macro';
import { useHandeling } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { dagMist, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentieIntrekkenDocument } from './referenties.graphql';
import { GOED, type VormProps } from './vorm';

/** The applicant takes consent back: from then on nobody is asked. */
export function IntrekFormulier({ id, versie, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieIntrekkenDocument);
  const dag = useStapDag();
  return (
    <StapFormulier
      {...rest}
      titel={t`Deze persoon trekt de toestemming in`}
      uitleg={<p>{t`Daarna mag u niemand meer vragen. Wat een referent al zei, blijft staan.`}</p>}
      knop={t`Leg het intrekken vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id, versie, op: dag.dag ?? '' })}
      mist={() => dagMist(dag, 'op', t`Vul de dag in.`)}
    >
      {(fouten) => (
        <StapDagVeld label={t`Wanneer trok deze persoon de toestemming in?`} name="op" dag={dag} fouten={fouten} />
      )}
    </StapFormulier>
  );
}
