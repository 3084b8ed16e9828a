import { useLingui } from '@lingui/react/macro';
import { useSessie } from '@meldbaken/platform/graphql-client';
import { NietGevonden, ToegangWeg, usePaginaTitel } from '@meldbaken/platform/ui';
import { useEffect, type ReactNode } from 'react';

/** Not there, or not for you: one page. */
export function Onvindbaar(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}

/** Access ended while the page stood open: the content is gone at once, and on leaving also every copy in memory. */
export function ToegangIngetrokken(): ReactNode {
  const { t } = useLingui();
  const { opnieuw } = useSessie();
  usePaginaTitel({ titel: t`Niet meer te zien` });
  useEffect(() => () => opnieuw(), [opnieuw]);
  return <ToegangWeg />;
}
