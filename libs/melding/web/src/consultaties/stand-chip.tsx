import type { ConsultatieStand } from '@meldbaken/melding/contract';
import { CONSULTATIE_STAND_LABEL } from '@meldbaken/melding/model';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<ConsultatieStand, StatusSoort>> = {
  OPEN: 'notitie',
  BEANTWOORD: 'info',
  MELDING: 'rand',
  GESLOTEN: 'rust',
};

export function ConsultatieStandChip({ stand }: { stand: ConsultatieStand }): ReactNode {
  return <StatusChip soort={SOORT[stand]}>{CONSULTATIE_STAND_LABEL[stand]}</StatusChip>;
}
