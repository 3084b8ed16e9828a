import { useVraag } from '@meldbaken/platform/graphql-client';
import { Eindmoment, ErnstChip, Rij } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { TeLaat } from '../delen/termijn-kaart';
import { BevestigTermijnenDocument } from './bevestigen.graphql';

const KLAAR = ['GEHAALD', 'GESTOPT'];

/** The clock that this act stops; when it is past, the act still stands. */
export function BevestigTermijn({ meldingId }: { meldingId: string }): ReactNode {
  const vraag = useVraag(
    BevestigTermijnenDocument,
    useMemo(() => ({ meldingId }), [meldingId]),
  );
  const open = vraag.data?.termijnen.edges.map(({ node }) => node).filter(({ ernst }) => !KLAAR.includes(ernst)) ?? [];
  return (
    <>
      <TeLaat termijnen={open} />
      {open.map(({ id, ernst, vervaltOp, restTekst }) => (
        <Rij key={id}>
          <ErnstChip ernst={ernst} />
          <span>
            <Eindmoment moment={vervaltOp} rest={restTekst} stijl="lang" />
          </span>
        </Rij>
      ))}
    </>
  );
}
