import type { ExterneMeldingenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, ErnstChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Regel = ExterneMeldingenQuery['melden']['edges'][number]['node'];

/** A clock that still runs, or is past and open. */
const LOOPT = (regel: Regel): boolean => !['GEHAALD', 'GESTOPT'].includes(regel.ernst) && regel.status !== 'VERVALLEN';

/** The first open clock of each dossier: to find out, to report, to hand in the examination. */
export function lopendeKlokken(data: ExterneMeldingenQuery): ReadonlyMap<string, Regel> {
  const regels = [data.rapport, data.twijfel, data.melden].flatMap(({ edges }) => edges.map(({ node }) => node));
  return new Map(regels.filter(LOOPT).map((regel) => [regel.dossierId, regel]));
}

/** The clock that runs for one report, in one line of a list. */
export function LopendeKlok({ regel }: { regel: Regel | undefined }): ReactNode {
  if (!regel) return null;
  return (
    <>
      <ErnstChip ernst={regel.ernst} />
      <Bij>
        {regel.naam}: {regel.restTekst}
      </Bij>
    </>
  );
}
