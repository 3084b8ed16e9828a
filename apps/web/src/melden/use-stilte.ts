import { useEffect, useState } from 'react';

const WAARSCHUW_MS = 28 * 60_000;
const EINDE_MS = 2 * 60_000;
const TEKENS = ['pointerdown', 'keydown', 'scroll'] as const;

/** After half an hour without a sign of life the screen is wiped; two minutes before it asks (WCAG 2.2.1). */
export function useStilte(aan: boolean, einde: () => void): { waarschuwing: boolean; blijf: () => void } {
  const [waarschuwing, zet] = useState(false);
  const [begin, opnieuw] = useState(0);
  useEffect(() => {
    if (!aan) return undefined;
    let wekker = setTimeout(() => zet(true), WAARSCHUW_MS);
    const leeft = (): void => {
      clearTimeout(wekker);
      wekker = setTimeout(() => zet(true), WAARSCHUW_MS);
    };
    for (const t of TEKENS) window.addEventListener(t, leeft, { passive: true });
    return () => {
      clearTimeout(wekker);
      for (const t of TEKENS) window.removeEventListener(t, leeft);
    };
  }, [aan, begin]);
  useEffect(() => {
    if (!waarschuwing) return undefined;
    const wekker = setTimeout(einde, EINDE_MS);
    return () => clearTimeout(wekker);
  }, [waarschuwing, einde]);
  return {
    waarschuwing,
    blijf: () => {
      zet(false);
      opnieuw((n) => n + 1);
    },
  };
}
