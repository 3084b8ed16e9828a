import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { meldingStatusLabel } from '@meldbaken/igj/model';
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
export function MeldingStand({
  status,
  categorie,
}: {
  status: ExterneMeldingStatus;
  categorie: ExterneMeldingCategorie;
}): ReactNode {
  return <StatusChip soort={CHIP[status]}>{meldingStatusLabel(categorie, status)}</StatusChip>;
}
