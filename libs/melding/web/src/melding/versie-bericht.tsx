import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Somebody else was first. The page already shows the newest version; the act must be chosen once more. */
export function VersieBericht({ uitkomst }: { uitkomst: { readonly __typename: string } | null }): ReactNode {
  const { t } = useLingui();
  if (uitkomst?.__typename !== 'VersieVerouderd') return null;
  return (
    <Bericht soort="waarschuwing" meld titel={t`Iemand anders veranderde deze melding`}>
      <Trans>U ziet nu de nieuwste versie. Klopt uw keuze nog? Doe het dan nog een keer.</Trans>
    </Bericht>
  );
}
