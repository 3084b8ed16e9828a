import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonOog } from '../iconen/iconen';
import { Anker } from '../knoppen/anker';

export interface KijkersProps {
  /** Other people who may see this. */
  aantal: number;
  /** Opens the list: a page or an act. */
  href?: string;
  onOpen?: () => void;
}

/** "Met u kijken 3 mensen mee": stands under the h1 of every confidential screen. */
export function Kijkers({ aantal, href, onOpen }: KijkersProps): ReactNode {
  const zin = useTeksten().kijkers(aantal);
  return (
    <span className="mb-kijkers">
      <IcoonOog />
      {href && <Anker href={href}>{zin}</Anker>}
      {!href && onOpen && (
        <button type="button" className="mb-knop-als-link" onClick={onOpen}>
          {zin}
        </button>
      )}
      {!href && !onOpen && zin}
    </span>
  );
}
