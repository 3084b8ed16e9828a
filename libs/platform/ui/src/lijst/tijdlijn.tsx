import type { ReactNode } from 'react';
import { toonMoment } from '../datum/tonen';

export interface TijdlijnItem {
  id: string;
  /** ISO instant. */
  moment: string;
  wat: ReactNode;
  wie?: ReactNode;
  /** Text under it, for instance a corrected version. */
  meer?: ReactNode;
  nadruk?: boolean;
}

export interface TijdlijnProps {
  items: readonly TijdlijnItem[];
  label?: string;
}

/** Who did what when, newest first or last as the items come. */
export function Tijdlijn({ items, label }: TijdlijnProps): ReactNode {
  return (
    <ol className="mb-tijdlijn" aria-label={label}>
      {items.map(({ id, moment, wat, wie, meer, nadruk }) => (
        <li key={id} data-nadruk={nadruk || undefined}>
          <div>{wat}</div>
          <div className="mb-bij">
            <time dateTime={moment}>{toonMoment(moment)}</time>
            {wie && <> · {wie}</>}
          </div>
          {meer}
        </li>
      ))}
    </ol>
  );
}
