import type { Delen } from '@meldbaken/melding/model';

/** Does the verdict of step 4 say that the named person did not do it? */
export function isOnterecht(delen: Delen | null): boolean {
  return delen?.oordeel.some(({ inhoud }) => inhoud.uitkomst === 'ONTERECHT_AANGEWEZEN') ?? false;
}
