import type { TermijnErnst } from '@meldbaken/platform/graphql-client';

interface Stand {
  readonly id: string;
  readonly ernst: TermijnErnst;
}

/**
 * The terms whose state changed between two answers to the same question. New rows (another page or filter) are no news: a
 * clock that talks floods who listens to the page.
 */
export function veranderd<T extends Stand>(vorige: readonly Stand[], nu: readonly T[]): readonly T[] {
  const was = new Map(vorige.map(({ id, ernst }) => [id, ernst]));
  return nu.filter(({ id, ernst }) => was.has(id) && was.get(id) !== ernst);
}
