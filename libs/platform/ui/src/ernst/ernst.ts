/** How pressing a term is; the codes of the GraphQL field `ernst`. */
export const ERNSTEN = ['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD', 'GEHAALD', 'GESTOPT'] as const;

export type Ernst = (typeof ERNSTEN)[number];

/** True for a text that is one of the six codes. */
export function isErnst(tekst: string): tekst is Ernst {
  return ERNSTEN.some((e) => e === tekst);
}

/** The most pressing of some. */
export function ergste(ernsten: readonly Ernst[]): Ernst {
  return ERNSTEN.find((e) => ernsten.includes(e)) ?? 'OP_TIJD';
}
