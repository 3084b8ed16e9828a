/** Contrast of WCAG 2.2 (relative luminance), for `#rrggbb`. */

/** House floor for text; WCAG asks 4.5. */
export const TEKST_MINIMUM = 5.8;
/** Borders of controls and shapes that mean something (1.4.11). */
export const RAND_MINIMUM = 3;

type Kleur = readonly [number, number, number];

function delen(hex: string): Kleur {
  const m = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!m) throw new RangeError(`not a colour of the form #rrggbb: ${hex}`);
  return [Number.parseInt(m[1] ?? '', 16), Number.parseInt(m[2] ?? '', 16), Number.parseInt(m[3] ?? '', 16)];
}

function lichtheid(hex: string): number {
  const [r, g, b] = delen(hex).map((deel) => {
    const v = deel / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** From 1 (same) to 21 (black on white). */
export function contrast(een: string, ander: string): number {
  const [hoog, laag] = [lichtheid(een), lichtheid(ander)].sort((a, b) => b - a);
  return ((hoog ?? 0) + 0.05) / ((laag ?? 0) + 0.05);
}

/** `voor` laid over `achter` with this share, as `color-mix(in srgb, voor deel, transparent)` shows. */
export function meng(voor: string, achter: string, deel: number): string {
  const onder = delen(achter);
  const uit = delen(voor).map((v, i) => Math.round(v * deel + (onder[i] ?? 0) * (1 - deel)));
  return `#${uit.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}
