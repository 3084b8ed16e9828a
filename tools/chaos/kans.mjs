/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function kansen(zaad) {
  let s = zaad >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pauze = (ms) => new Promise((klaar) => setTimeout(klaar, Math.max(0, ms)));

/** Asks until the answer is good, or until the patience is over; then the last answer. */
export async function wachtTot(vraag, goed, hoogstensMs) {
  const begin = performance.now();
  for (;;) {
    const antwoord = await vraag();
    if (goed(antwoord) || performance.now() - begin > hoogstensMs) return antwoord;
    await pauze(200);
  }
}
