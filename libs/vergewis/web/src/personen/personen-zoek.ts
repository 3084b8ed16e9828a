import { alsCode, type DienstverbandFilter, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import {
  DIENSTVERBAND_SOORTEN,
  EIS_CODES,
  EIS_STATUSSEN,
  INZETBAARHEDEN,
  type DienstverbandSoort,
  type EisStatus,
  type Inzetbaarheid,
  type VasteEisCode,
} from '@meldbaken/vergewis/contract';

export const PER_PAGINA = 50;
/** BEGINT within 14 days; WISSELT: something ends within 60 days. */
export const STRAKS = ['BEGINT', 'WISSELT'] as const;
export const BEGINT_DAGEN = 14;
export const WISSELT_DAGEN = 60;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A type alias, so that it fits `Zoekdelen`. */
export type PersonenZoek = {
  readonly status: Inzetbaarheid | undefined;
  readonly soort: DienstverbandSoort | undefined;
  readonly eis: VasteEisCode | undefined;
  readonly stand: EisStatus | undefined;
  readonly straks: (typeof STRAKS)[number] | undefined;
  readonly eenheid: string | undefined;
  readonly oud: 'JA' | undefined;
};

/** State of the list in the address: codes only. Names that were typed stay in memory. */
export function leesPersonenZoek(ruw: Zoekdelen): PersonenZoek {
  const eenheid = ruw['eenheid'];
  return {
    status: alsCode(ruw['status'], INZETBAARHEDEN),
    soort: alsCode(ruw['soort'], DIENSTVERBAND_SOORTEN),
    eis: alsCode(ruw['eis'], EIS_CODES),
    stand: alsCode(ruw['stand'], EIS_STATUSSEN),
    straks: alsCode(ruw['straks'], STRAKS),
    eenheid: eenheid !== undefined && UUID.test(eenheid) ? eenheid : undefined,
    oud: ruw['oud'] === 'JA' ? 'JA' : undefined,
  };
}

/** What the tiles count: everything chosen but the tiles themselves. */
export function tellingFilter(z: PersonenZoek, naam: string): DienstverbandFilter {
  return {
    zoek: naam === '' ? undefined : naam,
    eenheidId: z.eenheid,
    soort: z.soort === undefined ? undefined : [z.soort],
    eis: z.eis,
    eisStatus: z.stand === undefined ? undefined : [z.stand],
    ookBeeindigd: z.oud === 'JA',
  };
}

/** The same as a question to the server. */
export function personenFilter(z: PersonenZoek, naam: string): DienstverbandFilter {
  return {
    ...tellingFilter(z, naam),
    status: z.status === undefined ? undefined : [z.status],
    begintBinnenDagen: z.straks === 'BEGINT' ? BEGINT_DAGEN : undefined,
    wisseltBinnenDagen: z.straks === 'WISSELT' ? WISSELT_DAGEN : undefined,
  };
}
