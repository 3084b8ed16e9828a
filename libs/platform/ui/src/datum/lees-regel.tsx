import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { FoutTekst } from '../velden/fout-tekst';

export interface LeesRegelProps {
  id: string;
  /** What was understood, in full. */
  voluit?: string;
  /** Why it was not understood. */
  bericht?: string;
}

/** The line under a date: reads back what was understood, so that no wrong date is stored in silence. */
export function LeesRegel({ id, voluit, bericht }: LeesRegelProps): ReactNode {
  const t = useTeksten().datum;
  return (
    <div className="mb-lees" id={id} aria-live="polite">
      {voluit && (
        <>
          {t.gekozen} <strong>{voluit}</strong>
        </>
      )}
      {bericht && <FoutTekst>{bericht}</FoutTekst>}
    </div>
  );
}
