import { useState, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { useFocusInZicht } from '../haken/use-focus-in-zicht';
import { IcoonMenu } from '../iconen/iconen';
import { Lade } from './lade';
import { Merk } from './merk';
import { NaarInhoud } from './naar-inhoud';
import { Onderbalk } from './onderbalk';
import type { RailInhoudProps } from './rail-data';
import { RailInhoud } from './rail-inhoud';

export interface SchilProps extends RailInhoudProps {
  /** Bar above the content, for instance "U hebt nu geen internet". */
  boven?: ReactNode;
  children: ReactNode;
}

/** Frame of every screen after login: rail on a wide screen, drawer and bottom bar on a phone. */
export function Schil({ boven, children, ...rail }: SchilProps): ReactNode {
  const { schil } = useTeksten();
  const [open, zet] = useState(false);
  const inhoud = useFocusInZicht<HTMLElement>();
  return (
    <>
      <div className="mb-schil">
        <header className="mb-rail">
          <NaarInhoud />
          <div className="mb-rail__inhoud">
            <RailInhoud {...rail} />
          </div>
        </header>
        <header className="mb-schil__balk">
          <NaarInhoud />
          <Merk product={rail.product} />
          <button type="button" className="mb-rail__item" aria-haspopup="dialog" onClick={() => zet(true)}>
            <IcoonMenu />
            {schil.menu}
          </button>
        </header>
        <main ref={inhoud} className="mb-schil__inhoud" id="inhoud" tabIndex={-1}>
          {boven}
          <div className="mb-stapel mb-stapel--ruim">{children}</div>
        </main>
      </div>
      <Onderbalk items={rail.groepen.flatMap((groep) => groep.items)} />
      <Lade open={open} onSluit={() => zet(false)}>
        <RailInhoud {...rail} />
      </Lade>
    </>
  );
}
