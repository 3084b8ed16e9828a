import { Trans } from '@lingui/react/macro';
import { Bericht } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Somebody else was first; the newest content now stands on the page, and what was typed stays. */
export function Verouderd(): ReactNode {
  return (
    <Bericht soort="waarschuwing" meld>
      <Trans>Iemand anders veranderde deze melding. U ziet nu de nieuwste stand. Kijk hem na.</Trans>
    </Bericht>
  );
}
