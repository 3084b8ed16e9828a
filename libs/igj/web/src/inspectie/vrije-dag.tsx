import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface VrijeDagProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly optioneel?: boolean;
  readonly dag: string | null;
  readonly onDag: (dag: string | null) => void;
  readonly fouten: readonly Fout[];
}

/** A day in past or future; the server says which days fit. */
export function VrijeDag({ dag, onDag, fouten, ...rest }: VrijeDagProps): ReactNode {
  return <DatumVeld {...rest} value={dag} fout={foutBij(fouten, rest.name)} onChange={(nieuw) => onDag(nieuw)} />;
}
