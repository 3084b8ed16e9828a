import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { meldTermijnen } from '@meldbaken/igj/model';
import { useVraag, type BesluitTermijnFragment } from '@meldbaken/platform/graphql-client';
import { Eindmoment, ErnstChip, Rij } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { TeLaat } from '../delen/termijn-kaart';
import { BevestigTermijnenDocument } from './bevestigen.graphql';

const KLAAR = ['GEHAALD', 'GESTOPT'];

/** The terms that sending this report stops. */
export function useOpenTermijnen(
  meldingId: string,
  categorie: ExterneMeldingCategorie,
): readonly BesluitTermijnFragment[] {
  const vraag = useVraag(
    BevestigTermijnenDocument,
    useMemo(() => ({ meldingId, code: meldTermijnen(categorie).melden }), [meldingId, categorie]),
  );
  return vraag.data?.termijnen.edges.map(({ node }) => node).filter(({ ernst }) => !KLAAR.includes(ernst)) ?? [];
}

/** The clock that this act stops; when it is past, the act still stands. */
export function BevestigTermijn({ open }: { open: readonly BesluitTermijnFragment[] }): ReactNode {
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
