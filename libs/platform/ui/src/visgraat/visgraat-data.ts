/** A cause, with what lies behind it. */
export interface Oorzaak {
  id: string;
  tekst: string;
  achter: readonly Oorzaak[];
}

export interface Rij {
  tekst: string;
  diepte: number;
}

/** What lies behind a cause as lines, each after the one that it lies behind. */
export const rijenVan = (oorzaken: readonly Oorzaak[], diepte = 0): Rij[] =>
  oorzaken.flatMap((o) => [{ tekst: o.tekst, diepte }, ...rijenVan(o.achter, diepte + 1)]);

/** As much of a text as fits; all of it stands in the list under the drawing. */
export function kort(tekst: string, tekens: number): string {
  return tekst.length <= tekens ? tekst : `${tekst.slice(0, tekens - 1).trimEnd()}…`;
}

/** A text over a few lines, broken between words; what does not fit ends in an ellipsis. */
export function regels(tekst: string, tekens: number, hoogstens: number): string[] {
  const uit: string[] = [];
  for (const woord of tekst.split(/\s+/).filter((w) => w !== '')) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= tekens)
      uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord);
  }
  if (uit.length <= hoogstens) return uit.map((r) => kort(r, tekens));
  return [...uit.slice(0, hoogstens - 1), `${uit[hoogstens - 1] ?? ''} …`].map((r) => kort(r, tekens));
}
