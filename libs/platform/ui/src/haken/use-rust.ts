import { useEffect, useState } from 'react';

/** A value that follows only after a pause, so that a live region does not chatter. */
export function useRust<T>(waarde: T, ms = 1000): T {
  const [rust, zet] = useState(waarde);
  useEffect(() => {
    const klok = setTimeout(() => zet(waarde), ms);
    return () => clearTimeout(klok);
  }, [waarde, ms]);
  return rust;
}
