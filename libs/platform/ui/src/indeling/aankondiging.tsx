import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Reads out a text when it changes, not when the page opens; shows nothing. */
export function Aankondiging({ tekst }: { tekst: string }): ReactNode {
  const vorige = useRef(tekst);
  const [gezegd, zet] = useState('');
  useEffect(() => {
    if (vorige.current === tekst) return undefined;
    vorige.current = tekst;
    const begin = setTimeout(() => zet(tekst), 100);
    const eind = setTimeout(() => zet(''), 3000);
    return () => {
      clearTimeout(begin);
      clearTimeout(eind);
    };
  }, [tekst]);
  return (
    <div className="mb-onzichtbaar" aria-live="polite">
      {gezegd}
    </div>
  );
}
