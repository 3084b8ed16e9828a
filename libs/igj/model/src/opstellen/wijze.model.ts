import type { Instantie, Verzendwijze } from '@meldbaken/igj/contract';

/** How an organisation sends, per authority. */
export interface Verzendwijzen {
  /** To the IGJ. */
  readonly verzendwijze: Verzendwijze;
  /** To a municipality (Wmo), unless it is in `zelfGemeenten`. */
  readonly wijzeWmo: Verzendwijze;
  /** Codes of municipalities that want their own form. */
  readonly zelfGemeenten: readonly string[];
}

/** How this report goes out. A municipality without a code has no workspace here, so it is sent by hand. */
export function wijzeVoor(
  w: Verzendwijzen,
  naar: { readonly instantie: Instantie; readonly gemeente?: string | null },
): Verzendwijze {
  if (naar.instantie === 'IGJ') return w.verzendwijze;
  const zelf = !naar.gemeente || w.zelfGemeenten.includes(naar.gemeente);
  return zelf ? 'ZELF' : w.wijzeWmo;
}
