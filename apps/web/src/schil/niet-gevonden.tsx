import { useLingui } from '@lingui/react/macro';
import { NietGevonden, usePaginaTitel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Not there, or not for you: the same page. */
export default function NietGevondenScherm(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}
