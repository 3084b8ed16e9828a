import {
  alsCode,
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  useZoek,
  type Handeling,
  type MeldingIndienenMutation,
  type MeldingIndienenMutationVariables,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { useNu, type Fout } from '@meldbaken/platform/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { v4 } from 'uuid';
import { alsInvoer, isBegonnen, isConcept, maakConcept, type Antwoorden } from './concept';
import { MeldingIndienenDocument } from './melden.graphql';
import { VRAGEN, eersteMet, foutenOp, komt, volgende, vorige, vraagMet, type VraagCode } from './stappen';
import type { Ingediend } from './verstuurd';

/** `via=nakijken`: opened to change one answer, so 'Volgende' leads back to the check. */
const leesVraag = ({ vraag, via }: Zoekdelen): { vraag: VraagCode | undefined; via: 'nakijken' | undefined } => ({
  vraag: alsCode(vraag, VRAGEN),
  via: alsCode(via, ['nakijken']),
});

export interface Melden {
  readonly vraag: VraagCode;
  readonly antwoorden: Antwoorden;
  readonly begonnen: boolean;
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly zet: (deel: Partial<Antwoorden>) => void;
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
  readonly naar: (vraag: VraagCode) => void;
  readonly terug: (() => void) | null;
  readonly verder: () => void;
  readonly opnieuwBeginnen: () => void;
  readonly verstuur: () => Promise<void>;
  readonly handeling: Handeling<MeldingIndienenMutation['uitkomst'], MeldingIndienenMutationVariables>;
  readonly ingediend: Ingediend | null;
}

/** The course of the guided start: which page, what is wrong on it, and sending. Every answer stays until it is sent. */
export function useMelden(kort: boolean): Melden {
  const nu = useNu();
  const [zoek, zetZoek] = useZoek(leesVraag);
  const [concept, zetConcept, wisConcept] = useConcept('melding', () => maakConcept(v4(), nu), isConcept);
  const [controle, zetControle] = useState<{ vraag: VraagCode; poging: number; vanServer: readonly Fout[] }>();
  const [leesfouten, zetLeesfouten] = useState<Readonly<Record<string, string>>>({});
  const [ingediend, zetIngediend] = useState<Ingediend | null>(null);
  const handeling = useHandeling(MeldingIndienenDocument);
  const antwoorden = useMemo(() => ({ ...concept.antwoorden, kort }), [concept.antwoorden, kort]);
  const begonnen = isBegonnen(concept);
  // A page in the middle without the answers before it (a reload empties the memory) leads to the start.
  const kan = zoek.vraag !== undefined && begonnen && komt(zoek.vraag, antwoorden);
  const vraag = kan && zoek.vraag !== undefined ? zoek.vraag : 'veilig';
  useEffect(() => {
    if (zoek.vraag !== undefined && !kan) zetZoek({ vraag: undefined, via: undefined }, { vervang: true });
  }, [zoek.vraag, kan, zetZoek]);

  // Sent, and then 'Melden' or Back: another report, with a key of its own.
  const { wis } = handeling;
  useEffect(() => {
    if (ingediend === null || zoek.vraag === 'nakijken') return;
    wis();
    zetIngediend(null);
    zetConcept(() => maakConcept(v4(), nu));
  }, [ingediend, zoek.vraag, wis, zetConcept, nu]);

  const naar = useCallback((naarVraag: VraagCode, via?: 'nakijken') => zetZoek({ vraag: naarVraag, via }), [zetZoek]);
  const foutenNu = (): Fout[] => {
    const onleesbaar = Object.entries(leesfouten).map(([veld, bericht]) => ({ veld, bericht }));
    const model = foutenOp(vraag, antwoorden, new Date(nu)).filter((f) => leesfouten[f.veld ?? ''] === undefined);
    return [...onleesbaar, ...model];
  };
  const toon = (opVraag: VraagCode, vanServer: readonly Fout[] = []): void =>
    zetControle((c) => ({ vraag: opVraag, poging: (c?.poging ?? 0) + 1, vanServer }));

  const verder = (): void => {
    if (foutenNu().length > 0) {
      toon(vraag);
      return;
    }
    zetControle(undefined);
    naar(zoek.via ?? volgende(vraag, antwoorden));
  };
  const naarFout = (doel: VraagCode, vanServer: readonly Fout[] = []): void => {
    toon(doel, vanServer);
    naar(doel);
  };
  const verstuur = async (): Promise<void> => {
    const mis = eersteMet(antwoorden, new Date(nu));
    const invoer = alsInvoer(antwoorden);
    if (mis !== null || invoer === null) {
      naarFout(mis ?? 'veilig');
      return;
    }
    const uitkomst = await handeling.voer({ sleutel: concept.sleutel, invoer });
    if (uitkomst?.__typename === 'MeldingIngediend') {
      wisConcept();
      zetIngediend(uitkomst);
      return;
    }
    const fouten = isGeweigerd(uitkomst) ? foutenVan(uitkomst) : [];
    const doel = vraagMet(fouten[0]?.veld ?? '', antwoorden);
    if (doel !== null) naarFout(doel, fouten);
  };

  const terugNaar = vorige(vraag, antwoorden);
  return {
    vraag,
    antwoorden,
    begonnen,
    fouten: controle?.vraag === vraag ? samen(foutenNu(), controle.vanServer) : [],
    poging: controle?.poging ?? 0,
    zet: (deel) => {
      zetConcept((oud) => ({ ...oud, antwoorden: { ...oud.antwoorden, ...deel } }));
      if (controle && controle.vanServer.length > 0) zetControle({ ...controle, vanServer: [] });
    },
    onLeesfout: useCallback((veld: string, bericht: string | null) => {
      zetLeesfouten((oud) => {
        const rest = Object.fromEntries(Object.entries(oud).filter(([naam]) => naam !== veld));
        return bericht === null ? rest : { ...rest, [veld]: bericht };
      });
    }, []),
    naar: (doel) => {
      zetLeesfouten({});
      naar(doel, vraag === 'nakijken' ? 'nakijken' : undefined);
    },
    terug:
      terugNaar === null
        ? null
        : () => {
            zetLeesfouten({});
            naar(zoek.via ?? terugNaar);
          },
    verder,
    opnieuwBeginnen: () => {
      zetControle(undefined);
      zetConcept(() => maakConcept(v4(), nu));
      naar('veilig');
    },
    verstuur,
    handeling,
    ingediend,
  };
}

/** What the server said stays until the answer changes. */
function samen(eigen: readonly Fout[], vanServer: readonly Fout[]): Fout[] {
  return [...eigen, ...vanServer.filter((f) => !eigen.some((e) => e.veld === f.veld))];
}
