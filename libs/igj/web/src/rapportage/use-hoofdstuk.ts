import type { Antwoord, Hoofdstuk, HoofdstukInhoud } from '@meldbaken/igj/model';
import {
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  useSleutel,
  type Handeling,
  type RapportageNaHandelingFragment,
} from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';
import { useState } from 'react';
import { alsInvoer, inhoudVan, versieVan, type Rapport, type Versie } from './rapportage-delen';
import { RapportageHoofdstukBewarenDocument, RapportageVisieBewarenDocument } from './rapportage.graphql';

/** What somebody is writing, and on top of which version. */
interface Concept {
  readonly versie: number;
  readonly basis: HoofdstukInhoud;
  readonly inhoud: HoofdstukInhoud;
}

const isConcept = (w: unknown): w is Concept =>
  typeof w === 'object' && w !== null && 'versie' in w && 'inhoud' in w && 'basis' in w;

const gelijk = (a: HoofdstukInhoud, b: HoofdstukInhoud): boolean => JSON.stringify(a) === JSON.stringify(b);

const conceptVan = (hoofdstuk: Hoofdstuk, versie: Versie | undefined): Concept => {
  const inhoud = inhoudVan(hoofdstuk, versie);
  return { versie: versie?.versie ?? 0, basis: inhoud, inhoud };
};

export interface HoofdstukStaat {
  readonly inhoud: HoofdstukInhoud;
  readonly zet: (code: string, antwoord: Antwoord) => void;
  readonly onzeker: (code: string, bericht: string | null) => void;
  readonly bewaar: () => Promise<void>;
  /** Somebody else kept this chapter meanwhile: the report as it stands now. */
  readonly botsing: Rapport | null;
  readonly kies: (houdt: 'eigen' | 'ander') => Promise<void>;
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly handeling: Pick<
    Handeling<RapportageNaHandelingFragment, never>,
    'bezig' | 'uitkomst' | 'storing' | 'opnieuw' | 'wis'
  >;
}

/** Writing one chapter: what is typed stays until it is kept, also when somebody must log in again. */
export function useHoofdstuk(
  rapport: Rapport,
  hoofdstuk: Hoofdstuk,
  { onRapport, onBewaard }: { onRapport: (r: Rapport) => void; onBewaard: (r: Rapport) => void },
): HoofdstukStaat {
  const nu = versieVan(rapport, hoofdstuk.code);
  const begin = (): Concept => conceptVan(hoofdstuk, nu);
  const [eigen, zet, wis] = useConcept(`rapportage ${rapport.id} ${hoofdstuk.code}`, begin, isConcept);
  // Nothing typed here: what a colleague kept meanwhile is simply shown.
  const ververst = (nu?.versie ?? 0) > eigen.versie && gelijk(eigen.inhoud, eigen.basis);
  const concept = ververst ? begin() : eigen;
  const [twijfel, zetTwijfel] = useState<Readonly<Record<string, string | null>>>({});
  const [poging, zetPoging] = useState(0);
  const [sleutel, nieuweSleutel] = useSleutel();
  const vanTeam = useHandeling(RapportageHoofdstukBewarenDocument);
  const vanBestuur = useHandeling(RapportageVisieBewarenDocument);
  const bestuur = hoofdstuk.door === 'BESTUUR';
  const handeling = bestuur ? vanBestuur : vanTeam;

  const stuur = async (versie: number): Promise<void> => {
    const antwoorden = Object.entries(concept.inhoud).map(([code, a]) => alsInvoer(code, a));
    const vast = { sleutel, id: rapport.id, versie, antwoorden };
    const uit: RapportageNaHandelingFragment | null = bestuur
      ? await vanBestuur.voer(vast)
      : await vanTeam.voer({ ...vast, hoofdstuk: hoofdstuk.code });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Rapportage') return;
    nieuweSleutel();
    // The next words go on top of what was kept just now.
    zet(() => conceptVan(hoofdstuk, versieVan(uit, hoofdstuk.code)));
    wis();
    onBewaard(uit);
  };
  const open = Object.entries(twijfel).flatMap(([veld, bericht]) => (bericht === null ? [] : [{ veld, bericht }]));
  const botsing = handeling.uitkomst?.__typename === 'RapportageVerouderd' ? handeling.uitkomst.huidig : null;
  return {
    inhoud: concept.inhoud,
    zet: (code, antwoord) =>
      zet((oud) => {
        const op = ververst ? concept : oud;
        return { ...op, inhoud: { ...op.inhoud, [code]: antwoord } };
      }),
    onzeker: (code, bericht) => zetTwijfel((oud) => ({ ...oud, [code]: bericht })),
    bewaar: async () => {
      if (open.length === 0) await stuur(concept.versie);
      else zetPoging((n) => n + 1);
    },
    botsing,
    kies: async (houdt) => {
      if (!botsing) return;
      const versie = versieVan(botsing, hoofdstuk.code)?.versie ?? 0;
      if (houdt === 'eigen') {
        zet((oud) => ({ ...oud, versie }));
        await stuur(versie);
        return;
      }
      zet(() => conceptVan(hoofdstuk, versieVan(botsing, hoofdstuk.code)));
      handeling.wis();
      nieuweSleutel();
      onRapport(botsing);
    },
    fouten:
      poging > 0 && open.length > 0 ? open : foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null),
    poging,
    handeling,
  };
}
