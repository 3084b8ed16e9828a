const DUUR = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads an ISO 8601 duration of weeks to seconds ('P3D', '-PT4H') as milliseconds; null when it is not one. */
export function leesVerschuiving(tekst: string): number | null {
  const m = DUUR.exec(tekst.trim());
  if (!m || !/\d/.test(tekst)) return null;
  const [, min, w, d, u, mi, s] = m;
  const n = (x: string | undefined): number => Number(x ?? 0);
  const ms = (((n(w) * 7 + n(d)) * 24 + n(u)) * 60 + n(mi)) * 60_000 + n(s) * 1000;
  return min ? -ms : ms;
}
