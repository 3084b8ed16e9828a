import { useIk } from '@meldbaken/platform/graphql-client';

/** Who sets terms for the whole organisation; the server decides, this only draws the same line. */
export function useMagInstellen(): boolean {
  const rollen = useIk().gekozen?.rollen ?? [];
  return rollen.some((rol) => rol === 'BEHEERDER' || rol === 'BESTUURDER');
}
