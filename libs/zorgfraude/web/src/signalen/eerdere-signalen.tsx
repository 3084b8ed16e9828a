import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalVerwantDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { VerwantenLijst } from './delen';

/** Shown while entering, so that the same thing is not begun twice. */
export function EerdereSignalen({
  gevonden,
}: {
  readonly gevonden: readonly ZorgsignaalVerwantDelenFragment[];
}): ReactNode {
  const { t } = useLingui();
  if (gevonden.length === 0) return null;
  return (
    <Bericht soort="waarschuwing" titel={t`Hier zijn al signalen over.`} meld>
      <Stapel>
        <VerwantenLijst verwanten={gevonden} />
        <p>
          <Trans>Is het hetzelfde? Vul dan dat signaal aan. Anders gaat u hier door.</Trans>
        </p>
      </Stapel>
    </Bericht>
  );
}
