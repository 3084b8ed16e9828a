import type { ProfielregelDelenFragment, ProfielregelInvoer } from '@meldbaken/platform/graphql-client';
import type { DienstverbandSoort, VergewisZorgsoort } from '@meldbaken/vergewis/contract';

/** What the form of a rule holds. */
export interface RegelStaat {
  /** Empty: a requirement of its own. */
  readonly eis: string;
  readonly naam: string;
  readonly bron: string;
  readonly soorten: readonly DienstverbandSoort[];
  readonly zorgsoorten: readonly VergewisZorgsoort[];
  readonly functieWoorden: string;
  readonly eenheidIds: readonly string[];
  readonly alleenClientcontact: boolean;
  readonly begonnenVanaf: string | null;
  readonly maxLeeftijdMaanden: string;
  readonly vernieuwMaanden: string;
  readonly geldigVan: string | null;
  readonly geldigTot: string | null;
}

/** A new rule, or the next version of one: that begins today at the earliest. */
export function regelStaat(r: ProfielregelDelenFragment | null, vandaag: string): RegelStaat {
  return {
    eis: r?.eis ?? '',
    naam: r?.naam ?? '',
    bron: r?.bron ?? '',
    soorten: r?.bereik.soorten ?? [],
    zorgsoorten: r?.bereik.zorgsoorten ?? [],
    functieWoorden: r?.bereik.functieWoorden.join(', ') ?? '',
    eenheidIds: r?.bereik.eenheidIds ?? [],
    alleenClientcontact: r?.bereik.alleenClientcontact ?? true,
    begonnenVanaf: r?.bereik.begonnenVanaf ?? null,
    maxLeeftijdMaanden: r?.maxLeeftijdMaanden?.toString() ?? '',
    vernieuwMaanden: r?.vernieuwMaanden?.toString() ?? '',
    geldigVan: vandaag,
    geldigTot: null,
  };
}

/** Null when empty; what is no number becomes 0, which the server refuses at its field. */
const getal = (tekst: string): number | null =>
  tekst.trim() === '' ? null : /^\d{1,4}$/.test(tekst.trim()) ? Number(tekst) : 0;

export function regelInvoer(s: RegelStaat, vandaag: string): ProfielregelInvoer {
  return {
    eis: s.eis === '' ? null : s.eis,
    naam: s.naam.trim(),
    bron: s.bron.trim(),
    bereik: {
      soorten: [...s.soorten],
      zorgsoorten: [...s.zorgsoorten],
      functieWoorden: s.functieWoorden
        .split(',')
        .map((w) => w.trim())
        .filter((w) => w !== ''),
      eenheidIds: [...s.eenheidIds],
      alleenClientcontact: s.alleenClientcontact,
      begonnenVanaf: s.begonnenVanaf,
    },
    maxLeeftijdMaanden: getal(s.maxLeeftijdMaanden),
    vernieuwMaanden: getal(s.vernieuwMaanden),
    geldigVan: s.geldigVan ?? vandaag,
    geldigTot: s.geldigTot,
  };
}
