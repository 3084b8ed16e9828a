import { toonTijd, useNu } from '@meldbaken/platform/ui';
import { useState } from 'react';

/** The time at which the shown answer came, for when a newer one does not come. */
export function useLaatsteStand(data: unknown): string | null {
  const nu = useNu();
  const [stand, zet] = useState<{ data: unknown; op: string | null }>({ data: undefined, op: null });
  if (data !== undefined && data !== stand.data) zet({ data, op: nu });
  return stand.op === null ? null : toonTijd(stand.op);
}
