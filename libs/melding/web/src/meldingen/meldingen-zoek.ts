import { MELDING_STATUSSEN, VORMEN, type MeldingStatus, type Vorm } from '@meldbaken/melding/contract';
import { alsCode, type MeldingFilter, type Zoekdelen } from '@meldbaken/platform/graphql-client';

export const WIE = ['MIJN', 'NIEUW'] as const;
export const SORTERING = ['OUDSTE'] as const;
export const WEERGAVE = ['mee'] as const;
export const PERIODES = ['WEEK', 'MAAND', 'JAAR', 'VORIG_JAAR'] as const;
export const LAAT = ['JA'] as const;
export const PER_PAGINA = 50;

export type Periode = (typeof PERIODES)[number];

/** Filter and order of the list, as codes in the address. A type alias, so that it fits `Zoekdelen`. */
export type MeldingenZoek = {
  readonly status: MeldingStatus | undefined;
  readonly vorm: Vorm | undefined;
  readonly wie: (typeof WIE)[number] | undefined;
  readonly eenheid: string | undefined;
  readonly behandelaar: string | undefined;
  readonly periode: Periode | undefined;
  readonly laat: 'JA' | undefined;
  readonly sorteer: 'OUDSTE' | undefined;
  /** `mee`: a bestuurder looks at the reports they joined, instead of all without content. */
  readonly weergave: 'mee' | undefined;
  readonly na: string | undefined;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const alsId = (ruw: string | undefined): string | undefined => (ruw && UUID.test(ruw) ? ruw : undefined);

export function leesMeldingenZoek(ruw: Zoekdelen): MeldingenZoek {
  return {
    status: alsCode(ruw['status'], MELDING_STATUSSEN),
    vorm: alsCode(ruw['vorm'], VORMEN),
    wie: alsCode(ruw['wie'], WIE),
    eenheid: alsId(ruw['eenheid']),
    behandelaar: alsId(ruw['behandelaar']),
    periode: alsCode(ruw['periode'], PERIODES),
    laat: alsCode(ruw['laat'], LAAT),
    sorteer: alsCode(ruw['sorteer'], SORTERING),
    weergave: alsCode(ruw['weergave'], WEERGAVE),
    na: ruw['na'],
  };
}

export const GEEN_KEUZE = {
  status: undefined,
  vorm: undefined,
  wie: undefined,
  eenheid: undefined,
  behandelaar: undefined,
  periode: undefined,
  laat: undefined,
} as const satisfies Partial<MeldingenZoek>;

const dagenTerug = (dag: string, aantal: number): string =>
  new Date(Date.parse(`${dag}T12:00:00Z`) - aantal * 86_400_000).toISOString().slice(0, 10);

/** The days of a period, seen from today. */
export function dagenVan(periode: Periode | undefined, vandaag: string): { vanaf?: string; totEnMet?: string } {
  const jaar = Number(vandaag.slice(0, 4));
  switch (periode) {
    case undefined:
      return {};
    case 'WEEK':
      return { vanaf: dagenTerug(vandaag, 6) };
    case 'MAAND':
      return { vanaf: dagenTerug(vandaag, 29) };
    case 'JAAR':
      return { vanaf: `${jaar}-01-01` };
    case 'VORIG_JAAR':
      return { vanaf: `${jaar - 1}-01-01`, totEnMet: `${jaar - 1}-12-31` };
  }
}

/** The choices as a filter for the server; `zoek` (a number or words) stays out of the address. */
export function alsFilter(z: MeldingenZoek, zoek: string, vandaag: string): MeldingFilter {
  return {
    status: z.status && [z.status],
    vorm: z.vorm,
    wie: z.wie,
    eenheidId: z.eenheid,
    behandelaarId: z.behandelaar,
    teLaat: z.laat && true,
    ...dagenVan(z.periode, vandaag),
    zoek: zoek === '' ? undefined : zoek,
  };
}

const KEUZES = ['status', 'vorm', 'wie', 'eenheid', 'behandelaar', 'periode', 'laat'] as const;

export const isGekozen = (z: MeldingenZoek, zoek: string): boolean =>
  KEUZES.some((naam) => z[naam] !== undefined) || zoek !== '';

/** The choices as they stand behind the question mark, always in the same order. */
export function schrijfZoek(z: MeldingenZoek): string {
  const uit = new URLSearchParams();
  for (const naam of [...KEUZES, 'sorteer'] as const) {
    const waarde = z[naam];
    if (waarde !== undefined) uit.set(naam, waarde);
  }
  return uit.toString();
}
