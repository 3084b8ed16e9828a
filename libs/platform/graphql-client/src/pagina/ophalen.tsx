import { Laden, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Vraag } from '../client/use-vraag';
import { StoringBericht } from './storing-bericht';

export interface OphalenProps<D> {
  readonly vraag: Vraag<D>;
  /** Lines of the skeleton. */
  readonly regels?: number;
  readonly children: (data: D) => ReactNode;
}

/** The three states of a question: waiting, failed (with a way on), answered. Empty is the business of the children. */
export function Ophalen<D>({ vraag, regels, children }: OphalenProps<D>): ReactNode {
  const { data, storing, opnieuw, laden } = vraag;
  if (data === undefined && laden) return <Laden regels={regels} />;
  return (
    <Stapel ruimte="ruim">
      <StoringBericht storing={storing} onOpnieuw={opnieuw} />
      {data !== undefined && children(data)}
    </Stapel>
  );
}
