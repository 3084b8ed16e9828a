import {
  useHandeling,
  useVraag,
  type Document,
  type Handeling,
  type MensenFragment,
  type MensenNaHandelingFragment,
  type MetUitkomst,
  type Vraag,
  type MeldingMensenQuery,
} from '@meldbaken/platform/graphql-client';
import { useEffect, useMemo } from 'react';
import { useDossier } from '../melding/dossier-context';
import { MeldingMensenDocument } from './mensen.graphql';

export type Mensen = MensenFragment;
export type KluisRegel = Mensen['kluis'][number];
export type Notitie = Mensen['notities'][number];
export type Meekijker = Mensen['kijkers'][number];

const ELKE_MINUUT = { elkeMs: 60_000 };

/** The people round the report of this page. Several cards ask; one question goes to the server. */
export function useMensen(): { mensen: Mensen | null; vraag: Vraag<MeldingMensenQuery> } {
  const { dossier } = useDossier();
  const vraag = useVraag(
    MeldingMensenDocument,
    useMemo(() => ({ meldingId: dossier.id }), [dossier.id]),
    ELKE_MINUUT,
  );
  const mensen = vraag.data?.meldingMensen ?? null;
  const { opnieuw } = vraag;
  // Closing, reopening and taking change what may be done here, too: no button of a moment ago stays.
  const achter = mensen !== null && mensen.versie < dossier.versie;
  useEffect(() => {
    if (achter) opnieuw();
  }, [achter, opnieuw]);
  return { mensen, vraag };
}

/** An act on them: when it is done the page asks for both again, as the timeline changed too. */
export function useMensenHandeling<V extends Record<string, unknown>>(
  document: Document<MetUitkomst<MensenNaHandelingFragment>, V>,
): Handeling<MensenNaHandelingFragment, V> {
  const { ververs } = useDossier();
  const handeling = useHandeling(document);
  return {
    ...handeling,
    voer: async (variabelen) => {
      const uitkomst = await handeling.voer(variabelen);
      if (uitkomst !== null) ververs();
      return uitkomst;
    },
  };
}
