import { useLingui } from '@lingui/react/macro';
import type { PostvakStatus } from '@meldbaken/igj/contract';
import { POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** State of a received report; short in a table. */
export function ZaakStand({ status, kort = false }: { status: PostvakStatus; kort?: boolean }): ReactNode {
  const { t } = useLingui();
  if (status === 'NIEUW') return <StatusChip soort="waarschuwing">{POSTVAK_STATUS_LABEL.NIEUW}</StatusChip>;
  return <StatusChip soort="gelukt">{kort ? t`Bevestigd` : POSTVAK_STATUS_LABEL[status]}</StatusChip>;
}
