import type { ReactNode } from 'react';
import { toonEindmoment, type DatumStijl } from '../datum/tonen';

export interface EindmomentProps {
  /** ISO instant. */
  moment: string;
  /** What is left, in words from the server: "nog 1 werkdag en 3 uur". */
  rest?: ReactNode;
  stijl?: DatumStijl;
}

/** End of a term: always the moment and the rest. Midnight reads as 24:00 of the day before. */
export function Eindmoment({ moment, rest, stijl }: EindmomentProps): ReactNode {
  return (
    <>
      <time dateTime={moment} className="mb-cijfers mb-heel">
        {toonEindmoment(moment, stijl)}
      </time>
      {rest && <span className="mb-bij">{rest}</span>}
    </>
  );
}
