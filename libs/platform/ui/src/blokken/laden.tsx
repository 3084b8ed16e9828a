import { useEffect, useState, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';

export interface LadenProps {
  /** Grey lines. */
  regels?: number;
  label?: string;
}

/** A skeleton that waits 300 ms, so that quick answers do not flash. Never over a legal date. */
export function Laden({ regels = 4, label }: LadenProps): ReactNode {
  const teksten = useTeksten();
  const [zichtbaar, zet] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => zet(true), 300);
    return () => clearTimeout(klok);
  }, []);
  return (
    <div className="mb-laden" aria-busy="true" role="status">
      {zichtbaar && (
        <>
          <span className="mb-onzichtbaar">{label ?? teksten.laden}</span>
          {Array.from({ length: regels }, (_, i) => (
            <div key={i} className="mb-laden__regel" />
          ))}
        </>
      )}
    </div>
  );
}
