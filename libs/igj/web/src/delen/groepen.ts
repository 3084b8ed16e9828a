/** Things under one heading, in the order in which the headings first come. */
export interface Groep<T> {
  readonly naam: string;
  readonly velden: readonly T[];
}

export function perGroep<T extends { readonly groep: string }>(velden: readonly T[]): readonly Groep<T>[] {
  const namen = [...new Set(velden.map(({ groep }) => groep))];
  return namen.map((naam) => ({ naam, velden: velden.filter(({ groep }) => groep === naam) }));
}
