import { controleerVeld, isVerplicht, ontbrekend, veldVan } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type ExterneMeldingAanbiedenMutation,
  type ExterneMeldingDelenFragment,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import { useNu, type Fout } from '@meldbaken/platform/ui';
import { useState } from 'react';
import { ExterneMeldingAanbiedenDocument } from './concept.graphql';
import type { FormulierVeld } from './formulier-veld';
import type { MissendVeld } from './mist-nog';
import { useConceptVelden, type ConceptVelden } from './use-concept-velden';

type Berichten = Readonly<Record<string, string>>;

export interface ConceptFormulierStaat {
  readonly concept: ConceptVelden;
  readonly aanbieden: Omit<Handeling<ExterneMeldingAanbiedenMutation['uitkomst'], never>, 'voer'>;
  /** Required answers that are still empty. */
  readonly mist: readonly MissendVeld[];
  /** Lines of the error summary; after the first try to offer. */
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly isVerplicht: (veld: FormulierVeld) => boolean;
  readonly foutVan: (code: string) => string | undefined;
  /** A text that is no certain date or moment (yet). */
  readonly onzeker: (code: string, bericht: string | undefined) => void;
  /** The person left this question. */
  readonly verlaat: (code: string) => void;
  readonly biedAan: () => Promise<void>;
}

/** The form of a concept: what is wrong, what misses, and offering it to the bestuurder. */
export function useConceptFormulier(melding: ExterneMeldingDelenFragment, opnieuw: () => void): ConceptFormulierStaat {
  const nu = useNu();
  const concept = useConceptVelden(melding);
  const aanbieden = useHandeling(ExterneMeldingAanbiedenDocument);
  const [onzekere, zetOnzekere] = useState<Berichten>({});
  const [verlaten, zetVerlaten] = useState<ReadonlySet<string>>(new Set());
  const [poging, zetPoging] = useState(0);
  const { antwoorden, handeling } = concept;
  const { categorie, velden } = melding;

  const vanServer = [aanbieden.uitkomst, handeling.uitkomst].flatMap((u) => foutenVan(isGeweigerd(u) ? u : null));
  const eigenFout = (code: string): string | undefined =>
    onzekere[code] ?? controleerVeld(code, antwoorden[code], new Date(nu))?.bericht;
  const eigenFouten = velden.flatMap(({ code }): Fout[] => {
    const bericht = eigenFout(code);
    return bericht === undefined ? [] : [{ veld: code, bericht }];
  });

  const biedAan = async (): Promise<void> => {
    aanbieden.wis();
    zetPoging((n) => n + 1);
    if (eigenFouten.length > 0 || !(await concept.bewaar())) return;
    const uitkomst = await aanbieden.voer({ id: melding.id, versie: concept.versie() });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename === 'ExterneMelding') opnieuw();
    if (uitkomst?.__typename === 'ExterneMeldingVersieVerouderd') concept.neemOver(uitkomst.huidig);
  };
  return {
    concept,
    aanbieden,
    // Who reports is filled in from the bestuurder when the report is offered.
    mist: ontbrekend(categorie, antwoorden).filter(({ waarvandaan }) => waarvandaan !== 'BESTUURDER'),
    fouten: poging === 0 ? [] : eigenFouten.length > 0 ? eigenFouten : vanServer,
    poging,
    isVerplicht: (veld) => {
      const vast = veldVan(veld.code);
      return vast ? isVerplicht(vast, categorie, antwoorden) : veld.verplicht;
    },
    foutVan: (code) => (verlaten.has(code) || poging > 0 ? eigenFout(code) : undefined) ?? foutBij(vanServer, code),
    onzeker: (code, bericht) => zetOnzekere((oud) => metBericht(oud, code, bericht)),
    verlaat: (code) => {
      zetVerlaten((oud) => new Set([...oud, code]));
      void concept.bewaar();
    },
    biedAan,
  };
}

function metBericht(oud: Berichten, code: string, bericht: string | undefined): Berichten {
  const rest = Object.fromEntries(Object.entries(oud).filter(([naam]) => naam !== code));
  return bericht === undefined ? rest : { ...rest, [code]: bericht };
}
