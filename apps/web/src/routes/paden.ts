interface Plek {
  readonly pathname: string;
  readonly search: string;
}

export const AANMELDEN = '/aanmelden';

/** The login page, with the way back to where one was. */
export function aanmeldPad({ pathname, search }: Plek): string {
  if (pathname === AANMELDEN) return pathname + search;
  if (pathname === '/') return AANMELDEN;
  return `${AANMELDEN}?terug=${encodeURIComponent(pathname + search)}`;
}
