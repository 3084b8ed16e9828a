import { Ophalen, useVraag } from '@meldbaken/platform/graphql-client';
import { useMemo, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { DelenContext, alsOmgeving } from './delen-context';
import { MeldingDelenDocument } from './delen.graphql';

/** Reads the parts of step 1 to 4 once for all sections of the page. */
export function DelenLaag({ children }: { children: ReactNode }): ReactNode {
  const meldingId = useDossier().dossier.id;
  const vraag = useVraag(
    MeldingDelenDocument,
    useMemo(() => ({ meldingId }), [meldingId]),
  );
  const alles = vraag.data?.meldingDelen;
  const omgeving = useMemo(() => (alles ? alsOmgeving(alles) : null), [alles]);
  return (
    <Ophalen vraag={vraag} regels={8}>
      {() => omgeving && <DelenContext value={omgeving}>{children}</DelenContext>}
    </Ophalen>
  );
}
