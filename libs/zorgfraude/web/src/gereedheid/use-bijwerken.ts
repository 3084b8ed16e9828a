import { useLingui } from '@lingui/react/macro';
import {
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  type GereedheidBijwerkenMutation,
  type GereedheidBijwerkenMutationVariables,
  type GereedPuntDelenFragment,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';
import { useState } from 'react';
import { DAG_VELDEN, puntInvoer, puntStaat, type PuntStaat } from './bijwerken';
import { GereedheidBijwerkenDocument } from './gereedheid.graphql';

export interface Bijwerken {
  readonly s: PuntStaat;
  readonly zet: (deel: Partial<PuntStaat>) => void;
  readonly handeling: Handeling<GereedheidBijwerkenMutation['uitkomst'], GereedheidBijwerkenMutationVariables>;
  readonly fouten: readonly Fout[];
  readonly poging: number;
  /** What somebody else saved meanwhile, until the person chose. */
  readonly botsing: GereedPuntDelenFragment | null;
  readonly bewaar: () => Promise<void>;
  readonly houdUw: () => Promise<void>;
  readonly neemAnder: () => void;
}

/** The form of one point: one key per act, and nothing lost when two people write at once. */
export function useBijwerken(p: GereedPuntDelenFragment, onKlaar: () => void): Bijwerken {
  const { t } = useLingui();
  const handeling = useHandeling(GereedheidBijwerkenDocument);
  const [sleutel, vernieuw] = useSleutel();
  const [s, zetS] = useState(() => puntStaat(p));
  const [versie, zetVersie] = useState(p.versie);
  const [botsing, zetBotsing] = useState<GereedPuntDelenFragment | null>(null);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const stuur = async (metVersie: number): Promise<void> => {
    const uit = await handeling.voer({ sleutel, code: p.code, versie: metVersie, invoer: puntInvoer(s) });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'GereedPunt') onKlaar();
    if (uit?.__typename === 'GereedPuntVersieVerouderd') zetBotsing(uit.huidig);
  };
  const mist = (): readonly Fout[] => [
    ...DAG_VELDEN.filter((veld) => veld === 'gereedVoor' || s.stand === 'GEREED').flatMap((veld) => {
      const bericht = s.onleesbaar[veld];
      return bericht === undefined ? [] : [{ veld, bericht }];
    }),
    ...(s.wie === 'COLLEGA' && !s.eigenaar?.id
      ? [{ veld: 'eigenaarId', bericht: t`Kies een collega uit de lijst.` }]
      : []),
    ...(s.wie === 'ROL' && s.eigenaarRol === '' ? [{ veld: 'eigenaarRol', bericht: t`Kies een rol.` }] : []),
  ];
  const { uitkomst } = handeling;
  return {
    s,
    zet: (deel) => zetS((oud) => ({ ...oud, ...deel })),
    handeling,
    fouten: eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null),
    poging,
    botsing,
    bewaar: async () => {
      const gevonden = mist();
      zetEigen(gevonden);
      zetPoging((n) => n + 1);
      if (gevonden.length === 0) await stuur(versie);
    },
    houdUw: async () => {
      if (!botsing) return;
      zetVersie(botsing.versie);
      zetBotsing(null);
      await stuur(botsing.versie);
    },
    neemAnder: () => {
      if (!botsing) return;
      zetS(puntStaat(botsing));
      zetVersie(botsing.versie);
      zetBotsing(null);
      handeling.wis();
      vernieuw();
    },
  };
}
