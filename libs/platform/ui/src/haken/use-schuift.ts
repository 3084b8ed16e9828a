import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether a box can be scrolled sideways; only then must it be a stop for the keyboard. */
export function useSchuift<T extends HTMLElement>(): { ref: RefObject<T | null>; schuift: boolean } {
  const ref = useRef<T>(null);
  const [schuift, zet] = useState(false);
  useEffect(() => {
    const vak = ref.current;
    if (!vak) return undefined;
    const kijk = new ResizeObserver(() => zet(vak.scrollWidth > vak.clientWidth + 1));
    kijk.observe(vak);
    for (const kind of vak.children) kijk.observe(kind);
    return () => kijk.disconnect();
  }, []);
  return { ref, schuift };
}
