import type { Meldroute } from '@meldbaken/igj/contract';
import { MELD_TERMIJNEN, zinVoor } from '../wmo/autoriteit.model';

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

/** In which terms each clock is kept. A melding whose finding is still in doubt has the term of the IGJ, also for youth care. */
const TWIJFEL: Readonly<Record<Meldroute, readonly string[]>> = {
  IGJ: ['IGJ_ONDERZOEK_OF'],
  WMO: [],
  JEUGD: ['JEUGD_ONDERZOEK_OF', 'IGJ_ONDERZOEK_OF'],
};

const codesVan = (route: Meldroute): Readonly<Record<KlokCode, readonly string[]>> => ({
  TWIJFEL: TWIJFEL[route],
  MELDEN: [MELD_TERMIJNEN[route].melden],
  RAPPORT: [MELD_TERMIJNEN[route].rapport],
});

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

const LOOPT_BIJ: Readonly<Record<Meldroute, Readonly<Record<KlokCode, string>>>> = {
  IGJ: LOOPT,
  WMO: { ...LOOPT, MELDEN: 'Telt vanaf het moment dat iemand het zag.' },
  JEUGD: { ...LOOPT, TWIJFEL: 'Telt vanaf het moment dat het gebeurde.', MELDEN: 'Telt vanaf de vaststelling.' },
};

const NIET: Readonly<Record<KlokCode, string>> = {
  TWIJFEL: 'Loopt niet. U twijfelt niet of u moet melden.',
  MELDEN: 'Loopt nog niet. Deze klok begint als u vaststelt dat u moet melden.',
  RAPPORT: 'Loopt nog niet. Deze klok begint als de IGJ een rapport vraagt.',
};

/** Which clock runs, since when and why; of each clock the newest term that still means something. */
export function klokstanden<T extends KlokTermijn>(
  termijnen: readonly T[],
  route: Meldroute = 'IGJ',
): readonly Klokstand<T>[] {
  // A municipality knows no time of doubt.
  const codes = codesVan(route);
  const klokken = KLOKKEN.filter((klok) => codes[klok].length > 0);
  return klokken.map((klok) => {
    const eigen = termijnen.filter((t) => codes[klok].includes(t.code) && t.status !== 'VERVALLEN');
    const nieuwste = [...eigen].sort((a, b) => Date.parse(b.beginOp) - Date.parse(a.beginOp))[0] ?? null;
    const waarom = nieuwste ? LOOPT_BIJ[route][klok] : NIET[klok];
    const zin = (tekst: string): string => zinVoor(route === 'WMO' ? 'WMO' : 'IGJ', tekst);
    return { klok, naam: zin(NAAM[klok]), waarom: zin(waarom), termijn: nieuwste };
  });
}
