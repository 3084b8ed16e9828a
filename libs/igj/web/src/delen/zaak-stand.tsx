import type { PostvakStatus } from '@meldbaken/igj/contract';
import { POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** State of a received report. */
export function ZaakStand({ status }: { status: PostvakStatus }): ReactNode {
  return <StatusChip soort={status === 'NIEUW' ? 'waarschuwing' : 'gelukt'}>{POSTVAK_STATUS_LABEL[status]}</StatusChip>;
}
