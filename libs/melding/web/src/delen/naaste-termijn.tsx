import type { MeldingTermijnFragment } from '@meldbaken/platform/graphql-client';
import { ERNSTEN, Eindmoment, ErnstChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Terms that still ask for something; VERLOPEN is late and still open. */
export const isOpen = ({ status }: MeldingTermijnFragment): boolean => status === 'LOOPT' || status === 'VERLOPEN';

/** The most pressing of the open terms. */
export function naasteTermijn<T extends MeldingTermijnFragment>(termijnen: readonly T[]): T | null {
  const [eerste] = termijnen
    .filter(isOpen)
    .sort((a, b) => ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst) || a.vervaltOp.localeCompare(b.vervaltOp));
  return eerste ?? null;
}

/** State, moment and rest of the nearest term; nothing when none runs. */
export function NaasteTermijn({ termijnen }: { termijnen: readonly MeldingTermijnFragment[] }): ReactNode {
  const termijn = naasteTermijn(termijnen);
  if (!termijn) return null;
  return (
    <span className="mb-rest">
      <ErnstChip ernst={termijn.ernst} />
      <span>
        <Eindmoment moment={termijn.vervaltOp} rest={termijn.restTekst} />
      </span>
    </span>
  );
}
