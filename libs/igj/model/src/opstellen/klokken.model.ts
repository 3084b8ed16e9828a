import type { Instantie } from '@meldbaken/igj/contract';
import { zinVoor } from '../wmo/autoriteit.model';

/** The three clocks of a report (spec 04): never one countdown. */
export const KLOKKEN = ['TWIJFEL', 'MELDEN', 'RAPPORT'] as const;
export type KlokCode = (typeof KLOKKEN)[number];

export interface KlokTermijn {
  readonly code: string;
  readonly status: string;
  readonly beginOp: string;
}

export interface Klokstand<T extends KlokTermijn> {
  readonly klok: KlokCode;
  readonly naam: string;
  /** Why it runs, or when it will. */
  readonly waarom: string;
  readonly termijn: T | null;
}

const VAN: Readonly<Record<Instantie, Readonly<Record<KlokCode, readonly string[]>>>> = {
  IGJ: {
    TWIJFEL: ['IGJ_ONDERZOEK_OF', 'JEUGD_ONDERZOEK_OF'],
    MELDEN: ['IGJ_MELDING', 'JEUGD_MELDING'],
    RAPPORT: ['IGJ_RAPPORTAGE', 'JEUGD_RAPPORTAGE'],
  },
  WMO: { TWIJFEL: [], MELDEN: ['WMO_MELDING'], RAPPORT: ['WMO_RAPPORTAGE'] },
};

const NAAM: Readonly<Record<KlokCode, string>> = {
  TWIJFEL: 'Onderzoeken of u moet melden',
  MELDEN: 'Melden bij de IGJ',
  RAPPORT: 'Rapport sturen',
};

const LOOPT: Readonly<Record<KlokCode, string>> = {
  TWIJFEL: 'Telt vanaf het moment dat iemand het zag.',
  MELDEN: 'Telt vanaf de vaststelling. Bij ontslag: vanaf het moment dat u het vertelde.',
  RAPPORT: 'Telt vanaf de bevestiging van de IGJ.',
};

const LOOPT_WMO: Readonly<Record<KlokCode, string>> = { ...LOOPT, MELDEN: 'Telt vanaf het moment dat iemand het zag.' };

const NIET: Readonly<Record<KlokCode, string>> = {
  TWIJFEL: 'Loopt niet. U twijfelt niet of u moet melden.',
  MELDEN: 'Loopt nog niet. Deze klok begint als u vaststelt dat u moet melden.',
  RAPPORT: 'Loopt nog niet. Deze klok begint als de IGJ een rapport vraagt.',
};

/** Which clock runs, since when and why; of each clock the newest term that still means something. */
export function klokstanden<T extends KlokTermijn>(
  termijnen: readonly T[],
  instantie: Instantie = 'IGJ',
): readonly Klokstand<T>[] {
  // A municipality knows no time of doubt.
  const klokken = KLOKKEN.filter((klok) => VAN[instantie][klok].length > 0);
  return klokken.map((klok) => {
    const eigen = termijnen.filter((t) => VAN[instantie][klok].includes(t.code) && t.status !== 'VERVALLEN');
    const nieuwste = [...eigen].sort((a, b) => Date.parse(b.beginOp) - Date.parse(a.beginOp))[0] ?? null;
    const waarom = nieuwste ? (instantie === 'WMO' ? LOOPT_WMO[klok] : LOOPT[klok]) : NIET[klok];
    const zin = (tekst: string): string => zinVoor(instantie, tekst);
    return { klok, naam: zin(NAAM[klok]), waarom: zin(waarom), termijn: nieuwste };
  });
}
