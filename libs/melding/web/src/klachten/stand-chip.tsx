import type { KlachtStand } from '@meldbaken/melding/contract';
import { KLACHT_STAND_LABEL } from '@meldbaken/melding/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<KlachtStand, StatusSoort>> = {
  ONTVANGEN: 'notitie',
  IN_BEHANDELING: 'info',
  OORDEEL: 'rand',
  AFGESLOTEN: 'rust',
};

export function KlachtStandChip({ stand }: { stand: KlachtStand }): ReactNode {
  return <StatusChip soort={SOORT[stand]}>{KLACHT_STAND_LABEL[stand]}</StatusChip>;
}
