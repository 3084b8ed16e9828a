import { useLingui } from '@lingui/react/macro';
import { StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface OpTijdProps {
  readonly opTijd: boolean | null;
  /** Under a heading that already says what it is about. */
  readonly kort?: boolean;
}

/** Whether the provider reported within three workdays; unknown when the moment was not sent. */
export function OpTijd({ opTijd, kort = false }: OpTijdProps): ReactNode {
  const { t } = useLingui();
  if (opTijd === null)
    return <StatusChip soort="rand">{kort ? t`Onbekend` : t`Onbekend of het op tijd was`}</StatusChip>;
  if (opTijd) return <StatusChip soort="gelukt">{kort ? t`Ja` : t`Op tijd gemeld`}</StatusChip>;
  return <StatusChip soort="fout">{kort ? t`Te laat` : t`Te laat gemeld`}</StatusChip>;
}
