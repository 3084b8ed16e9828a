import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Radios, Tekst, type Fout } from '@meldbaken/platform/ui';
import { PROFIEL_SOORTEN, type ProfielSoort } from '@meldbaken/vergewis/contract';
import { PROFIEL_SOORT_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';

export interface Profiel {
  readonly soort: ProfielSoort | null;
  /** As typed. */
  readonly nummers: string;
}

interface ProfielVeldenProps extends Profiel {
  readonly onZet: (profiel: Profiel) => void;
  readonly fouten: readonly Fout[];
}

/** The numbers in what somebody typed. */
export const nummersVan = (tekst: string): number[] => [...tekst.matchAll(/\d{1,4}/g)].map(([n]) => Number(n));

/** For which screening profile a VOG is: a number means nothing without its kind. */
export function ProfielVelden({ soort, nummers, onZet, fouten }: ProfielVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Radios
        label={t`Welk soort profiel?`}
        name="profielSoort"
        naast
        value={soort}
        fout={foutBij(fouten, 'profielSoort')}
        onChange={(e) => onZet({ soort: alsCode(e.target.value, PROFIEL_SOORTEN) ?? null, nummers })}
        opties={PROFIEL_SOORTEN.map((s) => ({ waarde: s, label: PROFIEL_SOORT_LABEL[s] }))}
      />
      <Tekst
        label={t`Welke nummers staan erbij?`}
        hint={t`Bijvoorbeeld 45, of 84 en 85.`}
        name="profielNummers"
        breedte="smal"
        value={nummers}
        fout={foutBij(fouten, 'profielNummers')}
        onChange={(e) => onZet({ soort, nummers: e.target.value })}
      />
    </>
  );
}
