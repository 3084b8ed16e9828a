import type { EisStatus, Inzetbaarheid } from '@meldbaken/vergewis/contract';
import { EIS_STATUS_LABEL, INZETBAARHEID_LABEL } from '@meldbaken/vergewis/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const INZETBAAR: Readonly<Record<Inzetbaarheid, StatusSoort>> = {
  INZETBAAR: 'gelukt',
  ONDER_VOORWAARDEN: 'waarschuwing',
  NIET_INZETBAAR: 'fout',
};

const EIS: Readonly<Record<EisStatus, StatusSoort>> = {
  NIET_NODIG: 'rust',
  ONTBREEKT: 'fout',
  AANGEVRAAGD: 'info',
  ONTVANGEN: 'info',
  IN_BEOORDELING: 'info',
  AKKOORD: 'gelukt',
  BEZWAAR: 'fout',
  VERLOPEN: 'fout',
  ONTHEVEN: 'notitie',
};

/** May somebody work with clients, in words. */
export function InzetbaarChip({ status }: { readonly status: Inzetbaarheid }): ReactNode {
  return <StatusChip soort={INZETBAAR[status]}>{INZETBAARHEID_LABEL[status]}</StatusChip>;
}

/** How a check stands, in a word. */
export function EisChip({ status }: { readonly status: EisStatus }): ReactNode {
  return <StatusChip soort={EIS[status]}>{EIS_STATUS_LABEL[status]}</StatusChip>;
}
