import type { ReactNode } from 'react';
import { toonDatum, toonMoment, type DatumStijl } from '../datum/tonen';

/** An instant as Dutch date and time, in a `time` element. */
export function Moment({ moment, stijl }: { moment: string; stijl?: DatumStijl }): ReactNode {
  return (
    <time dateTime={moment} className="mb-cijfers">
      {toonMoment(moment, stijl)}
    </time>
  );
}

/** A date (jjjj-mm-dd) or the day of an instant, in a `time` element. */
export function Datum({ datum, stijl }: { datum: string; stijl?: DatumStijl }): ReactNode {
  return (
    <time dateTime={datum} className="mb-cijfers">
      {toonDatum(datum, stijl)}
    </time>
  );
}
