import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonKalender } from '../iconen/iconen';
import { Knop } from '../knoppen/knop';
import type { KalenderLaagProps } from './kalender-laag';

const KalenderLaag = /* #__PURE__ */ lazy(() => import('./kalender-laag'));

export type KalenderKnopProps = Omit<KalenderLaagProps, 'anker' | 'open' | 'onOpenChange'>;

/** The button that opens the calendar. Typing is always possible without it. */
export function KalenderKnop({ onKies, ...laag }: KalenderKnopProps): ReactNode {
  const t = useTeksten().datum;
  const knop = useRef<HTMLButtonElement>(null);
  const [open, zet] = useState(false);
  const kies = (datum: string): void => {
    zet(false);
    onKies(datum);
  };
  return (
    <>
      <Knop
        ref={knop}
        variant="twee"
        icoon={<IcoonKalender />}
        aria-label={t.kiesInKalender(laag.label)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => zet(!open)}
      >
        {t.kalender}
      </Knop>
      {open && (
        <Suspense>
          <KalenderLaag {...laag} anker={knop} open onOpenChange={zet} onKies={kies} />
        </Suspense>
      )}
    </>
  );
}
