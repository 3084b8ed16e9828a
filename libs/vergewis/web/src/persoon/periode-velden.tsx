import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { dagVan, Tekstvak, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { DagVeld } from '../delen/dag-veld';

export interface Periode {
  readonly van: string | null;
  readonly tot: string | null;
  readonly reden: string;
}

export interface PeriodeStaat {
  readonly periode: Periode;
  readonly zet: (deel: Partial<Periode>) => void;
  /** Complete days, today where one is still empty. */
  readonly invoer: { readonly van: string; readonly tot: string; readonly reden: string };
  readonly mist: () => readonly Fout[];
}

/** From, until and why: what a waiver and a condition share. */
export function usePeriode(): PeriodeStaat {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [periode, zetPeriode] = useState<Periode>({ van: vandaag, tot: null, reden: '' });
  const { van, tot, reden } = periode;
  return {
    periode,
    zet: (deel) => zetPeriode((p) => ({ ...p, ...deel })),
    invoer: { van: van ?? vandaag, tot: tot ?? vandaag, reden },
    mist: () => [
      ...(van === null ? [{ veld: 'van', bericht: t`Vul de eerste dag in.` }] : []),
      ...(tot === null ? [{ veld: 'tot', bericht: t`Vul de laatste dag in.` }] : []),
    ],
  };
}

interface PeriodeVeldenProps {
  readonly staat: PeriodeStaat;
  readonly totHint: string;
  readonly fouten: readonly Fout[];
}

export function PeriodeVelden({ staat, totHint, fouten }: PeriodeVeldenProps): ReactNode {
  const { t } = useLingui();
  const { periode, zet } = staat;
  return (
    <>
      <DagVeld label={t`Eerste dag`} name="van" dag={periode.van} onDag={(van) => zet({ van })} fouten={fouten} />
      <DagVeld
        label={t`Laatste dag`}
        hint={totHint}
        name="tot"
        dag={periode.tot}
        onDag={(tot) => zet({ tot })}
        fouten={fouten}
      />
      <Tekstvak
        label={t`Waarom?`}
        hint={t`Een inspecteur leest dit later. Noem de feiten.`}
        name="reden"
        max={5000}
        value={periode.reden}
        fout={foutBij(fouten, 'reden')}
        onChange={(e) => zet({ reden: e.target.value })}
      />
    </>
  );
}
