import { Trans } from '@lingui/react/macro';
import type { PersonenImportDelenFragment } from '@meldbaken/platform/graphql-client';
import { StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Stand = PersonenImportDelenFragment['status'];

const SOORT: Readonly<Record<Stand, StatusSoort>> = {
  TE_CONTROLEREN: 'waarschuwing',
  LOOPT: 'info',
  KLAAR: 'gelukt',
  GEANNULEERD: 'rust',
  VERLOPEN: 'rust',
};

const WOORD: Readonly<Record<Stand, ReactNode>> = {
  TE_CONTROLEREN: <Trans>Kijk na</Trans>,
  LOOPT: <Trans>Bezig</Trans>,
  KLAAR: <Trans>Klaar</Trans>,
  GEANNULEERD: <Trans>Weggehaald</Trans>,
  VERLOPEN: <Trans>Verlopen</Trans>,
};

/** How far a list is, in a word. */
export function LijstStand({ stand }: { stand: Stand }): ReactNode {
  return <StatusChip soort={SOORT[stand]}>{WOORD[stand]}</StatusChip>;
}
