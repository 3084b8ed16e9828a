import type { MeldingStatus } from '@meldbaken/melding/contract';
import { MELDING_STATUS_LABEL } from '@meldbaken/melding/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<MeldingStatus, StatusSoort>> = {
  INGEDIEND: 'notitie',
  IN_BEHANDELING: 'info',
  GESLOTEN: 'rust',
  DOORVERWEZEN: 'rand',
};

export function MeldingStatusChip({ status }: { status: MeldingStatus }): ReactNode {
  return <StatusChip soort={SOORT[status]}>{MELDING_STATUS_LABEL[status]}</StatusChip>;
}
