import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Keuze, Rij, Stapel, Tekst, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { TERMIJN_ONTVANGERS, type TermijnOntvanger } from '@meldbaken/termijn/contract';
import type { ReactNode } from 'react';

export const HERINNERING_SOORTEN = ['DAGEN_VOORAF', 'WERKDAGEN_VOORAF'] as const;
export type HerinneringSoort = (typeof HERINNERING_SOORTEN)[number];

/** A reminder as it is being filled in. */
export interface HerinneringInvoer {
  readonly soort: HerinneringSoort;
  readonly aantal: string;
  readonly aan: readonly TermijnOntvanger[];
}

export const NIEUWE_HERINNERING: HerinneringInvoer = { soort: 'WERKDAGEN_VOORAF', aantal: '', aan: ['EIGENAAR'] };

interface HerinneringVeldenProps {
  readonly invoer: HerinneringInvoer;
  readonly onWijzig: (invoer: HerinneringInvoer) => void;
  readonly fouten: readonly Fout[];
  /** Before the names of the fields, as the server names them: 'herinneringen.0.'. */
  readonly voor?: string;
}

/** How long before the end, and for whom. */
export function HerinneringVelden({ invoer, onWijzig, fouten, voor = '' }: HerinneringVeldenProps): ReactNode {
  const { t } = useLingui();
  const namen: Record<TermijnOntvanger, string> = {
    EIGENAAR: t`De eigenaar`,
    BESTUURDER: t`De bestuurder`,
    PLAATSVERVANGER: t`De vervanger`,
  };
  return (
    <Stapel>
      <Rij boven>
        <Tekst
          label={t`Hoeveel van tevoren?`}
          name={`${voor}aantal`}
          breedte="smal"
          inputMode="numeric"
          maxLength={3}
          value={invoer.aantal}
          fout={foutBij(fouten, `${voor}aantal`)}
          onChange={(e) => onWijzig({ ...invoer, aantal: e.target.value.trim() })}
        />
        <Keuze
          label={t`Waarin telt u?`}
          name={`${voor}soort`}
          leeg={false}
          value={invoer.soort}
          onChange={(e) =>
            onWijzig({ ...invoer, soort: HERINNERING_SOORTEN.find((s) => s === e.target.value) ?? invoer.soort })
          }
          opties={[
            { waarde: 'WERKDAGEN_VOORAF', label: t`werkdagen` },
            { waarde: 'DAGEN_VOORAF', label: t`dagen` },
          ]}
        />
      </Rij>
      <Vinkjes
        label={t`Wie krijgt de herinnering?`}
        name={`${voor}aan`}
        value={invoer.aan}
        fout={foutBij(fouten, `${voor}aan`)}
        onChange={(e) => {
          const code = TERMIJN_ONTVANGERS.find((o) => o === e.target.value);
          if (!code) return;
          const aan = e.target.checked ? [...invoer.aan, code] : invoer.aan.filter((a) => a !== code);
          onWijzig({ ...invoer, aan });
        }}
        opties={TERMIJN_ONTVANGERS.map((code) => ({ waarde: code, label: namen[code] }))}
      />
    </Stapel>
  );
}
