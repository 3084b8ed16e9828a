import { useLingui } from '@lingui/react/macro';
import { StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Whether the provider reported within three workdays; unknown when the moment was not sent. */
export function OpTijd({ opTijd }: { opTijd: boolean | null }): ReactNode {
  const { t } = useLingui();
  if (opTijd === null) return <StatusChip soort="rand">{t`Niet bekend`}</StatusChip>;
  return opTijd ? <StatusChip soort="gelukt">{t`Op tijd gemeld`}</StatusChip> : <StatusChip soort="fout">{t`Te laat gemeld`}</StatusChip>;
}
