import {
  foutenVan as foutenVanServer,
  isGeweigerd,
  useConcept,
  useHandeling,
  useSleutel,
  type Handeling,
  type VaststellingVastleggenMutation,
  type VaststellingVastleggenMutationVariables,
} from '@meldbaken/platform/graphql-client';
import { useNu, type Fout } from '@meldbaken/platform/ui';
import { useCallback, useState } from 'react';
import type { Dossier } from '../melding/dossier-context';
import { alsContext, alsInvoer, foutenVan, isVaststellen, leegFormulier, type Vaststellen } from './formulier';
import type { NaVaststelling } from './vastgelegd';
import { VaststellingVastleggenDocument } from './vaststelling.graphql';

type Uitkomst = VaststellingVastleggenMutation['uitkomst'];

export interface Vaststelling {
  readonly formulier: Vaststellen;
  readonly zet: (deel: Partial<Vaststellen>) => void;
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly verstuur: () => Promise<void>;
  /** Somebody recorded another finding meanwhile: the report as it stands now. */
  readonly ander: NaVaststelling | null;
  readonly vergeet: () => void;
  readonly handeling: Handeling<Uitkomst, VaststellingVastleggenMutationVariables>;
  readonly klaar: NaVaststelling | null;
}

/** The course of one finding: checked by the model before it is sent, and again by the server. */
export function useVaststellen(dossier: Dossier): Vaststelling {
  const nu = useNu();
  const [sleutel] = useSleutel();
  const [formulier, zetFormulier, wis] = useConcept(
    `vaststelling ${dossier.id}`,
    () => leegFormulier(nu),
    isVaststellen,
  );
  const [leesfouten, zetLeesfouten] = useState<Readonly<Record<string, string>>>({});
  const [poging, zetPoging] = useState(0);
  const [klaar, zetKlaar] = useState<NaVaststelling | null>(null);
  const handeling = useHandeling(VaststellingVastleggenDocument);

  // What stood here when the form was opened: the dossier behind it goes on being renewed.
  const [begin] = useState({ versie: dossier.versie, laatste: dossier.vaststellingen[0]?.id });
  const verouderd = handeling.uitkomst?.__typename === 'VersieVerouderd' ? handeling.uitkomst.huidig : null;
  const context = alsContext(dossier);
  const controle = (): Fout[] => {
    const onleesbaar = Object.entries(leesfouten).map(([veld, bericht]) => ({ veld, bericht }));
    const model = context ? foutenVan(formulier, context, new Date(nu)) : [];
    return [...onleesbaar, ...model.filter((f) => leesfouten[f.veld ?? ''] === undefined)];
  };
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    const invoer = alsInvoer(formulier);
    if (controle().length > 0 || invoer === null) return;
    const uitkomst = await handeling.voer({
      sleutel,
      meldingId: dossier.id,
      versie: verouderd?.versie ?? begin.versie,
      invoer,
    });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'Melding') return;
    wis();
    zetKlaar(uitkomst);
  };
  const eigen = poging > 0 ? controle() : [];
  const geweigerd = isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null;
  return {
    formulier,
    zet: (deel) => {
      if (geweigerd) handeling.wis();
      zetFormulier((oud) => ({ ...oud, ...deel }));
    },
    onLeesfout: useCallback((veld: string, bericht: string | null) => {
      zetLeesfouten((oud) => {
        const rest = Object.fromEntries(Object.entries(oud).filter(([naam]) => naam !== veld));
        return bericht === null ? rest : { ...rest, [veld]: bericht };
      });
    }, []),
    fouten: eigen.length > 0 ? eigen : foutenVanServer(geweigerd),
    poging,
    verstuur,
    ander: verouderd && verouderd.vaststellingen[0]?.id !== begin.laatste ? verouderd : null,
    vergeet: wis,
    handeling,
    klaar,
  };
}
