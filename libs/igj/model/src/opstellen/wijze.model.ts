import type { Meldroute, Verzendwijze } from '@meldbaken/igj/contract';

/** How an organisation sends, per authority. */
export interface Verzendwijzen {
  /** To the IGJ, by the Wkkgz. */
  readonly verzendwijze: Verzendwijze;
  /** To a municipality (Wmo), unless it is in `zelfGemeenten`. */
  readonly wijzeWmo: Verzendwijze;
  /** To the IGJ, about youth care: that form has a log-in of its own. */
  readonly wijzeJeugd: Verzendwijze;
  /** Codes of municipalities that want their own form. */
  readonly zelfGemeenten: readonly string[];
}

/** How this report goes out. A municipality without a code has no workspace here, so it is sent by hand. */
export function wijzeVoor(
  w: Verzendwijzen,
  naar: { readonly route: Meldroute; readonly gemeente?: string | null },
): Verzendwijze {
  if (naar.route === 'IGJ') return w.verzendwijze;
  if (naar.route === 'JEUGD') return w.wijzeJeugd;
  const zelf = !naar.gemeente || w.zelfGemeenten.includes(naar.gemeente);
  return zelf ? 'ZELF' : w.wijzeWmo;
}
