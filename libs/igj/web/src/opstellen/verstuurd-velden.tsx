import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { MomentVeld, Tekst, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** What somebody says about a sending of their own. */
export interface Verstuurd {
  readonly op: string | null;
  readonly kenmerk: string;
  readonly toelichting: string;
}

interface VerstuurdVeldenProps {
  readonly label: string;
  readonly staat: Verstuurd;
  readonly fouten: readonly Fout[];
  readonly onZet: (deel: Partial<Verstuurd>) => void;
}

/** When it was sent and under which reference; the explanation comes when it is asked. */
export function VerstuurdVelden({ label, staat, fouten, onZet }: VerstuurdVeldenProps): ReactNode {
  const { t } = useLingui();
  const uitleg = fouten.some(({ veld }) => veld === 'toelichting') || staat.toelichting !== '';
  return (
    <>
      <MomentVeld
        label={label}
        hint={t`De dag en de tijd staan op de verzendbevestiging.`}
        name="op"
        value={staat.op}
        fout={foutBij(fouten, 'op')}
        nietNaNu
        onChange={(op) => onZet({ op })}
      />
      <Tekst
        label={t`Kenmerk van de toezichthouder`}
        optioneel
        name="kenmerk"
        value={staat.kenmerk}
        fout={foutBij(fouten, 'kenmerk')}
        onChange={(e) => onZet({ kenmerk: e.target.value })}
      />
      {uitleg && (
        <Tekstvak
          label={t`Uitleg bij dit moment`}
          name="toelichting"
          max={2000}
          value={staat.toelichting}
          fout={foutBij(fouten, 'toelichting')}
          onChange={(e) => onZet({ toelichting: e.target.value })}
        />
      )}
    </>
  );
}
