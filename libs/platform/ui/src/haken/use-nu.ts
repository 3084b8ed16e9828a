import { use, useEffect, useState } from 'react';
import { UiContext } from './ui-context';

/** The current instant (ISO) by the server's clock, renewed each minute; never ticks by the second. */
export function useNu(): string {
  const { klokVerschil } = use(UiContext);
  const [ms, zet] = useState(() => Date.now());
  useEffect(() => {
    const klok = setInterval(() => zet(Date.now()), 60_000);
    return () => clearInterval(klok);
  }, []);
  return new Date(ms + klokVerschil).toISOString();
}
