import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonSlot } from '../iconen/iconen';

export interface FeitMeningProps {
  /** `feit` blue, `mening` grey, `verhaal` grey too: told by somebody, not established. `notitie` violet with a lock: read by the writer only. */
  soort: 'feit' | 'mening' | 'verhaal' | 'notitie';
  /** Text, or the field in which it is written. */
  children: ReactNode;
}

/** Facts and interpretation never mix: each stands in its own labelled block, on screen and on paper. */
export function FeitMening({ soort, children }: FeitMeningProps): ReactNode {
  const teksten = useTeksten();
  return (
    <div className={klassen('mb-mening', (soort === 'feit' || soort === 'notitie') && `mb-mening--${soort}`)}>
      <span className="mb-mening__woord">
        {soort === 'notitie' && <IcoonSlot maat={16} />}
        {teksten[soort]}
      </span>
      <div className="mb-mening__inhoud">{children}</div>
    </div>
  );
}
