import type { ReactNode } from 'react';
import { Uitklap } from '../blokken/uitklap';
import { useTeksten } from '../haken/ui-context';
import type { Rekendag } from './dag-tekst';
import { Bron, RekenUitleg } from './reken-uitleg';

export interface ZoRekenenWeProps {
  readonly uitleg: {
    readonly zinnen: readonly string[];
    readonly dagen: readonly Rekendag[];
    readonly bron: string;
    readonly wetOfBeleid: string;
    readonly definitieVersie: number;
  };
  readonly open?: boolean;
}

/** How a term was counted, behind a press: the sum, its days, and law or agreement. */
export function ZoRekenenWe({ uitleg, open }: ZoRekenenWeProps): ReactNode {
  const { reken } = useTeksten();
  return (
    <Uitklap titel={reken.zoRekenenWe} open={open}>
      <RekenUitleg zinnen={uitleg.zinnen} dagen={uitleg.dagen} />
      <Bron bron={uitleg.bron} wetOfBeleid={uitleg.wetOfBeleid} versie={uitleg.definitieVersie} />
    </Uitklap>
  );
}
