import { useLingui } from '@lingui/react/macro';
import type { PostvakStatus } from '@meldbaken/igj/contract';
import { POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<PostvakStatus, StatusSoort>> = {
  NIEUW: 'waarschuwing',
  BEVESTIGD: 'gelukt',
  WACHT_OP_RAPPORT: 'info',
  IN_BEOORDELING: 'info',
  EIGEN_ONDERZOEK: 'info',
  AFGESLOTEN: 'rust',
  DOORGESTUURD: 'rust',
};

/** State of a received report; short in a table. */
export function ZaakStand({ status, kort = false }: { status: PostvakStatus; kort?: boolean }): ReactNode {
  const { t } = useLingui();
  const tekst = kort && status === 'BEVESTIGD' ? t`Bevestigd` : POSTVAK_STATUS_LABEL[status];
  return <StatusChip soort={SOORT[status]}>{tekst}</StatusChip>;
}
