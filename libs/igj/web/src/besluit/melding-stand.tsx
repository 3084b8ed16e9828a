import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { EXTERNE_MELDING_STATUS_LABEL } from '@meldbaken/igj/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const CHIP: Readonly<Record<ExterneMeldingStatus, StatusSoort>> = {
  CONCEPT: 'rand',
  TER_BEKRACHTIGING: 'waarschuwing',
  BEKRACHTIGD: 'waarschuwing',
  VERZONDEN: 'info',
  ONTVANGST_BEVESTIGD: 'gelukt',
  ONDERZOEK_LOOPT: 'info',
  RAPPORTAGE_INGEDIEND: 'gelukt',
  AANVULLENDE_VRAGEN: 'waarschuwing',
  AFGESLOTEN: 'rust',
  OVERGENOMEN: 'info',
  INGETROKKEN: 'rust',
};

/** State of a report at the provider. */
export function MeldingStand({ status }: { status: ExterneMeldingStatus }): ReactNode {
  return <StatusChip soort={CHIP[status]}>{EXTERNE_MELDING_STATUS_LABEL[status]}</StatusChip>;
}
