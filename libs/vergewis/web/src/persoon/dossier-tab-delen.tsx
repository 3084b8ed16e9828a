import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Laden } from '@meldbaken/platform/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import { DOSSIER_DELEN, type DossierTab } from '../dossier/delen';
import { Geschiedenis } from './geschiedenis';
import { MomentenKaart } from './momenten-kaart';
import type { KaartProps } from './open';

const StandKaart = lazy(() => import('../stand/stand-kaart'));

interface DossierTabDelenProps extends KaartProps<boolean> {
  readonly tab: DossierTab;
  readonly d: PersoonDelenFragment;
  readonly opnieuw: () => void;
}

/** What stands on one tab: the cards of the page itself, then those of the other parts. */
export function DossierTabDelen({ tab, d, mag, onOpen, opnieuw }: DossierTabDelenProps): ReactNode {
  return (
    <>
      {tab === 'FUNCTIONEREN' && <MomentenKaart d={d} mag={mag} onOpen={onOpen} />}
      {DOSSIER_DELEN.filter((deel) => deel.tab === tab).map(({ code, Deel }) => (
        <Suspense key={code} fallback={<Laden />}>
          <Deel dienstverband={d} magVastleggen={mag} opnieuw={opnieuw} />
        </Suspense>
      ))}
      {tab === 'GESCHIEDENIS' && (
        <>
          <Suspense fallback={<Laden />}>
            <StandKaart dienstverbandId={d.id} />
          </Suspense>
          <Geschiedenis d={d} mag={mag} onOpen={onOpen} />
        </>
      )}
    </>
  );
}
