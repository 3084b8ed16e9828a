import { useEffect, useState } from 'react';

const PAUZE = 400;

/** A text that follows after a pause in typing, so that not each key asks the server. */
export function useRustig(tekst: string): string {
  const [rust, zet] = useState(tekst);
  useEffect(() => {
    const klok = setTimeout(() => zet(tekst), PAUZE);
    return () => clearTimeout(klok);
  }, [tekst]);
  return rust;
}
