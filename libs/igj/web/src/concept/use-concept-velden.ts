import { controleerVeld } from '@meldbaken/igj/model';
import {
  isGeweigerd,
  useConcept,
  useHandeling,
  type ExterneMeldingBewarenMutation,
  type ExterneMeldingDelenFragment,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import { useNu, type BewaardProps } from '@meldbaken/platform/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ExterneMeldingBewarenDocument } from './concept.graphql';
import {
  beginStaat,
  botsingen,
  getoond,
  naBewaren,
  nietBewaard,
  opNieuwste,
  typ,
  type Antwoorden,
  type VeldenStaat,
} from './velden-staat';

type Uitkomst = ExterneMeldingBewarenMutation['uitkomst'];

export interface ConceptVelden {
  readonly antwoorden: Antwoorden;
  readonly schrijf: (code: string, tekst: string) => void;
  /** Saves what can be saved. False: something could not; the page shows what. */
  readonly bewaar: () => Promise<boolean>;
  readonly stand: BewaardProps;
  readonly handeling: Pick<Handeling<Uitkomst, never>, 'uitkomst' | 'storing' | 'wis'>;
  /** Two people changed the same answers: nothing is lost, somebody must choose. */
  readonly botsing: { readonly codes: readonly string[]; readonly ander: ExterneMeldingDelenFragment } | null;
  readonly kies: (houdt: 'eigen' | 'ander') => Promise<boolean>;
  /** Takes over a version that came with another act. */
  readonly neemOver: (ander: ExterneMeldingDelenFragment) => void;
  /** Version that the server last gave. */
  readonly versie: () => number;
}

const isAntwoorden = (w: unknown): w is Antwoorden =>
  typeof w === 'object' && w !== null && Object.values(w).every((deel) => typeof deel === 'string');

const GEEN = (): Antwoorden => ({});

/** Another person's save in between is no conflict unless it touches the same answers; then it is tried again. */
const POGINGEN = 4;

/** The answers of a concept: saved field by field, in order, on top of what others save. */
export function useConceptVelden(melding: ExterneMeldingDelenFragment): ConceptVelden {
  const { id } = melding;
  const nu = useNu();
  const bewaren = useHandeling(ExterneMeldingBewarenDocument);
  // Typed text survives a forced login in the middle of the form.
  const [getypt, zetGetypt] = useConcept(`externe-melding ${id}`, GEEN, isAntwoorden);
  const [staat, toon] = useState<VeldenStaat>(() => beginStaat(melding, getypt));
  const [botsing, zetBotsing] = useState<ConceptVelden['botsing']>(null);
  const [bewaardOp, zetBewaardOp] = useState<string>();
  // The loop below outlives a render and must see each key that was typed meanwhile.
  const laatste = useRef(staat);
  const lopend = useRef<Promise<boolean>>(null);

  const zet = useCallback(
    (nieuw: VeldenStaat): void => {
      laatste.current = nieuw;
      toon(nieuw);
      zetGetypt(() => nietBewaard(nieuw));
    },
    [zetGetypt],
  );
  const schrijf = useCallback((code: string, tekst: string) => zet(typ(laatste.current, code, tekst)), [zet]);

  // A newer version from the server is taken over while nothing waits to be saved.
  useEffect(() => {
    const { versie } = laatste.current;
    const rust = lopend.current === null && Object.keys(nietBewaard(laatste.current)).length === 0;
    if (rust && melding.versie > versie) zet(beginStaat(melding));
  }, [melding, zet]);

  const { voer } = bewaren;
  const ronde = async (): Promise<boolean> => {
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      const goed = Object.entries(nietBewaard(laatste.current)).filter(
        ([code, tekst]) => controleerVeld(code, tekst, new Date(nu)) === null,
      );
      if (goed.length === 0) return Object.keys(nietBewaard(laatste.current)).length === 0;
      const waarden = goed.map(([code, waarde]) => ({ code, waarde: waarde === '' ? null : waarde }));
      const uitkomst = await voer({ id, versie: laatste.current.versie, waarden });
      if (uitkomst === null || isGeweigerd(uitkomst)) return false;
      if (uitkomst.__typename === 'ExterneMelding') {
        zet(naBewaren(laatste.current, Object.fromEntries(goed), uitkomst));
        zetBewaardOp(nu);
        poging = 0;
        continue;
      }
      const codes = botsingen(laatste.current, uitkomst.huidig);
      if (codes.length > 0) {
        zetBotsing({ codes, ander: uitkomst.huidig });
        return false;
      }
      zet(opNieuwste(laatste.current, uitkomst.huidig));
    }
    return false;
  };
  const bewaar = (): Promise<boolean> => {
    lopend.current ??= ronde().finally(() => {
      lopend.current = null;
    });
    return lopend.current;
  };
  const kies = async (houdt: 'eigen' | 'ander'): Promise<boolean> => {
    if (!botsing) return true;
    zet(opNieuwste(laatste.current, botsing.ander, houdt === 'ander' ? botsing.codes : []));
    zetBotsing(null);
    return bewaar();
  };
  return {
    antwoorden: getoond(staat),
    schrijf,
    bewaar,
    stand: { stand: standVan(bewaren.bezig, bewaren.storing !== null, bewaardOp), moment: bewaardOp },
    handeling: bewaren,
    botsing,
    kies,
    neemOver: (ander) => zet(opNieuwste(laatste.current, ander)),
    versie: () => laatste.current.versie,
  };
}

function standVan(bezig: boolean, mislukt: boolean, op: string | undefined): BewaardProps['stand'] {
  if (bezig) return 'bezig';
  if (mislukt) return 'mislukt';
  return op === undefined ? 'niets' : 'bewaard';
}
