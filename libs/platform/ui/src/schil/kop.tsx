import { useEffect, useRef, type ReactNode } from 'react';
import { Kruimelpad, type Kruimel } from './kruimelpad';

export interface KopProps {
  titel: ReactNode;
  /** One sentence with what matters now. */
  zin?: ReactNode;
  /** The one primary button of the screen. */
  actie?: ReactNode;
  /** Only on the third level. */
  kruimels?: readonly Kruimel[];
  /** Thin line under the head: `Kijkers`, chips, nearest term. */
  onder?: ReactNode;
  /** Takes the focus when the screen appears after a step inside the app. */
  focus?: boolean;
}

/** Head of a screen: the one h1, a sentence, the primary act. */
export function Kop({ titel, zin, actie, kruimels, onder, focus = false }: KopProps): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) kop.current?.focus();
  }, [focus]);
  return (
    <div className="mb-kop">
      {kruimels && <Kruimelpad kruimels={kruimels} />}
      <div className="mb-kop__rij">
        <div className="mb-kop__tekst">
          <h1 ref={kop} tabIndex={-1}>
            {titel}
          </h1>
          {zin && <p className="mb-kop__zin">{zin}</p>}
        </div>
        {actie}
      </div>
      {onder && <div className="mb-kop__onder">{onder}</div>}
    </div>
  );
}
