import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in sight when content comes in above it (WCAG 2.4.11). Browsers hold their place while a page is
 * scrolled, but not at its very top: there a card that loads late would push the focus under the bar of a phone.
 * Who scrolled the focus away is left alone.
 */
export function useFocusInZicht<E extends HTMLElement>(): RefObject<E | null> {
  const vak = useRef<E>(null);
  useEffect(() => {
    const { current } = vak;
    if (!current) return undefined;
    let wasVrij = false;
    const onthoud = (): void => {
      const e = metFocus(current);
      wasVrij = e !== null && isVrij(e);
    };
    const groeide = (): void => {
      const e = metFocus(current);
      if (e !== null && wasVrij && !isVrij(e)) e.scrollIntoView({ block: 'nearest' });
      onthoud();
    };
    const kijker = new ResizeObserver(groeide);
    kijker.observe(current);
    current.addEventListener('focusin', onthoud);
    document.addEventListener('scroll', onthoud, { passive: true });
    return () => {
      kijker.disconnect();
      current.removeEventListener('focusin', onthoud);
      document.removeEventListener('scroll', onthoud);
    };
  }, []);
  return vak;
}

/** What has the focus in here, as far as the focus shows. */
function metFocus(vak: Element): Element | null {
  const e = document.activeElement;
  return e !== null && e !== vak && vak.contains(e) && e.matches(':focus-visible') ? e : null;
}

/** Is it on the screen from top to bottom, with nothing over it? */
function isVrij(e: Element): boolean {
  const { left, top, width, height } = e.getBoundingClientRect();
  return [0.15, 0.85].every((deel) => {
    const boven = document.elementFromPoint(left + width / 2, top + height * deel);
    return boven !== null && (e.contains(boven) || boven.contains(e));
  });
}
