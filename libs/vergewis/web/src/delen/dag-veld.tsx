import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface DagVeldProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly optioneel?: boolean;
  readonly nietNaVandaag?: boolean;
  readonly dag: string | null;
  readonly onDag: (dag: string | null) => void;
  readonly fouten: readonly Fout[];
}

/** A day with what is wrong with it; the server says which days fit. */
export function DagVeld({ dag, onDag, fouten, ...rest }: DagVeldProps): ReactNode {
  return <DatumVeld {...rest} value={dag} fout={foutBij(fouten, rest.name)} onChange={(nieuw) => onDag(nieuw)} />;
}
