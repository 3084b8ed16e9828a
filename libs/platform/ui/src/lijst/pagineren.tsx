import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonLinks, IcoonRechts } from '../iconen/iconen';
import { Knop } from '../knoppen/knop';
import { KnopLink } from '../knoppen/knop-link';

/** Where a step leads: a URL (preferred, so that it can be shared) or an act. */
export type Stap = { href: string } | { onClick: () => void };

export interface PaginerenProps {
  /** Absent when there is none: no greyed-out buttons. */
  vorige?: Stap;
  volgende?: Stap;
  /** Rows per page. */
  aantal?: number;
  bezig?: boolean;
}

/** "Vorige" and "Volgende 50". The server pages; there is no total. */
export function Pagineren({ vorige, volgende, aantal = 50, bezig }: PaginerenProps): ReactNode {
  const { bladeren } = useTeksten();
  if (!vorige && !volgende) return null;
  return (
    <nav className="mb-bladeren" aria-label={bladeren.nav}>
      <ul>
        {vorige && (
          <li>
            <StapKnop stap={vorige} bezig={bezig} icoon={<IcoonLinks maat={16} />}>
              {bladeren.vorige}
            </StapKnop>
          </li>
        )}
        {volgende && (
          <li>
            <StapKnop stap={volgende} bezig={bezig}>
              {bladeren.volgende(aantal)}
              <IcoonRechts maat={16} />
            </StapKnop>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface StapKnopProps {
  stap: Stap;
  bezig: boolean | undefined;
  icoon?: ReactNode;
  children: ReactNode;
}

function StapKnop({ stap, bezig, icoon, children }: StapKnopProps): ReactNode {
  return 'href' in stap ? (
    <KnopLink variant="twee" href={stap.href} icoon={icoon}>
      {children}
    </KnopLink>
  ) : (
    <Knop variant="twee" bezig={bezig} onClick={stap.onClick} icoon={icoon}>
      {children}
    </Knop>
  );
}
