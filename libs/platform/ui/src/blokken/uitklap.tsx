import type { ReactNode } from 'react';
import { IcoonRechts } from '../iconen/iconen';

export interface UitklapProps {
  titel: ReactNode;
  children: ReactNode;
  open?: boolean;
  onWissel?: (open: boolean) => void;
}

/** More for who wants it: "Zo rekenen we", "Wat staat er in de regels?". Native details, found by the browser's search. */
export function Uitklap({ titel, children, open, onWissel }: UitklapProps): ReactNode {
  return (
    <details className="mb-uitklap" open={open} onToggle={(e) => onWissel?.(e.currentTarget.open)}>
      <summary>
        <IcoonRechts maat={16} />
        {titel}
      </summary>
      <div className="mb-uitklap__inhoud">{children}</div>
    </details>
  );
}
