import { Trans } from '@lingui/react/macro';
import { ANONIEM_TEGEN, ANONIEM_VOOR } from '@meldbaken/melding/model';
import { Kaart } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** For and against, side by side and as long as each other, where the choice is made. */
export function VoorEnTegen(): ReactNode {
  return (
    <div className="mb-conflict__rij">
      <Kaart titel={<Trans>Voor anoniem melden</Trans>} niveau={3}>
        <ul>
          {ANONIEM_VOOR.map((z) => (
            <li key={z}>{z}</li>
          ))}
        </ul>
      </Kaart>
      <Kaart titel={<Trans>Tegen anoniem melden</Trans>} niveau={3}>
        <ul>
          {ANONIEM_TEGEN.map((z) => (
            <li key={z}>{z}</li>
          ))}
        </ul>
      </Kaart>
    </div>
  );
}
