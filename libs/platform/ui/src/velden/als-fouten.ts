/** One line of the summary; without `veld` it is no link. */
export interface Fout {
  /** `name` (or id) of the field. */
  veld?: string;
  /** The same words as at the field. */
  bericht: string;
}

interface MetBericht {
  message?: string;
}

/** Errors of react-hook-form as lines, in the order of `volgorde` (names of the fields as they stand on the page). */
export function alsFouten(
  errors: Readonly<Record<string, MetBericht | undefined>>,
  volgorde: readonly string[] = [],
): Fout[] {
  const plek = (veld: string): number => (volgorde.includes(veld) ? volgorde.indexOf(veld) : volgorde.length);
  return Object.entries(errors)
    .flatMap(([veld, e]) => (e?.message ? [{ veld: veld === 'root' ? undefined : veld, bericht: e.message }] : []))
    .sort((a, b) => plek(a.veld ?? '') - plek(b.veld ?? ''));
}
