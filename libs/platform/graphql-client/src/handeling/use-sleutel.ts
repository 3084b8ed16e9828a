import { useCallback, useState } from 'react';
import { v4 } from 'uuid';

/**
 * Key of one act that creates or sends: the server answers the same key with the same answer, so a second press or a
 * retry after a lost connection doubles nothing. `nieuw` only when the act really starts again.
 */
export function useSleutel(): readonly [sleutel: string, nieuw: () => void] {
  const [sleutel, zet] = useState(() => v4());
  return [sleutel, useCallback(() => zet(v4()), [])];
}
