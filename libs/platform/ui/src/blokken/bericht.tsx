import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonGelukt, IcoonInfo, IcoonSluit, IcoonWaarschuwing } from '../iconen/iconen';
import { IcoonFout } from '../iconen/icoon-fout';
import { IcoonKnop } from '../knoppen/icoon-knop';

export type BerichtSoort = 'info' | 'gelukt' | 'waarschuwing' | 'fout';

export interface BerichtProps {
  soort?: BerichtSoort;
  titel?: ReactNode;
  children?: ReactNode;
  /** A button or link under the text. */
  actie?: ReactNode;
  onSluit?: () => void;
  /** Read out when it appears. On for `gelukt` and `fout`; off for what stands there from the start. */
  meld?: boolean;
}

const ICOON: Record<BerichtSoort, ReactNode> = {
  info: <IcoonInfo maat={20} />,
  gelukt: <IcoonGelukt maat={20} />,
  waarschuwing: <IcoonWaarschuwing maat={20} />,
  fout: <IcoonFout maat={20} />,
};

/** A message on the page: information, success, warning or our own failure. */
export function Bericht({ soort = 'info', titel, children, actie, onSluit, meld }: BerichtProps): ReactNode {
  const teksten = useTeksten();
  const meldt = meld ?? (soort === 'gelukt' || soort === 'fout');
  const rol = soort === 'fout' ? 'alert' : 'status';
  return (
    <div className={klassen('mb-bericht', soort !== 'info' && `mb-bericht--${soort}`)} role={meldt ? rol : undefined}>
      {ICOON[soort]}
      <div className="mb-bericht__inhoud">
        {titel && <div className="mb-bericht__titel">{titel}</div>}
        {children && <div>{children}</div>}
        {actie}
      </div>
      {onSluit && <IcoonKnop label={teksten.sluit} icoon={<IcoonSluit />} onClick={onSluit} />}
    </div>
  );
}
