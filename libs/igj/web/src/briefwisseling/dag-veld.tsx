import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, dagVan, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

/** A day that is being typed: the day, or why it is none yet. */
export interface Dag {
  readonly dag: string | null;
  readonly fout: string | undefined;
  readonly zet: (dag: string | null, fout: string | undefined) => void;
}

/** `begin`: the day that stands there already. */
export function useDag(begin?: string | null): Dag {
  const [{ dag, fout }, zet] = useState<Pick<Dag, 'dag' | 'fout'>>({ dag: begin ?? null, fout: undefined });
  return { dag, fout, zet: (nieuw, reden) => zet({ dag: nieuw, fout: reden }) };
}

/** What misses about a day that must be there. */
export function dagMist({ dag, fout }: Dag, veld: string, leeg: string): readonly Fout[] {
  return dag === null ? [{ veld, bericht: fout ?? leeg }] : [];
}

interface DagVeldProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly dag: Dag;
  readonly fouten: readonly Fout[];
}

/** A last day from today on. */
export function DagVeld({ label, hint, name, dag, fouten }: DagVeldProps): ReactNode {
  const vandaag = dagVan(useNu());
  return (
    <DatumVeld
      label={label}
      hint={hint}
      name={name}
      vroegst={vandaag}
      value={dag.dag}
      fout={foutBij(fouten, name)}
      onChange={(nieuw, lezing) => dag.zet(nieuw, 'bericht' in lezing ? lezing.bericht : undefined)}
    />
  );
}
