import { useId, type ReactNode } from 'react';

export interface VoortgangProps {
  label: string;
  gedaan: number;
  totaal: number;
  /** The same in words, beside the bar. */
  zin: string;
}

/** How far a long piece of work is: a native bar, and the numbers in words. Not announced at every step. */
export function Voortgang({ label, gedaan, totaal, zin }: VoortgangProps): ReactNode {
  const id = useId();
  return (
    <div className="mb-voortgang">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={Math.max(totaal, 1)} value={Math.min(gedaan, totaal)} />
      <span>{zin}</span>
    </div>
  );
}
