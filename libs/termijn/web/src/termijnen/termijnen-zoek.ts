import {
  alsCode,
  type TermijnenQueryVariables,
  type TermijnErnst,
  type TermijnFilter,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { TERMIJN_CODES, TERMIJN_ERNSTEN, type TermijnCode } from '@meldbaken/termijn/contract';
import { aantalMet, OPEN_ERNSTEN, type Tellingen } from '../termijn/tellingen';

export const PER_PAGINA = 50;
/** What the list shows: one state, or all; nothing chosen is everything that still must be done. */
export const ALLES = 'ALLES';
export const TOON = [...TERMIJN_ERNSTEN, ALLES] as const;
export const WIE = ['MIJN', 'NIEUW'] as const;
export const SORTERINGEN = ['VERVALT_OP', 'URGENTIE', 'NAAM'] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A type alias, so that it fits `Zoekdelen`. */
export type TermijnenZoek = {
  readonly ernst: (typeof TOON)[number] | undefined;
  readonly wie: (typeof WIE)[number] | undefined;
  readonly eenheid: string | undefined;
  readonly soort: TermijnCode | undefined;
  readonly sorteer: (typeof SORTERINGEN)[number] | undefined;
  readonly na: string | undefined;
};

/** State of the list in the address: codes and ids only. */
export function leesTermijnenZoek(ruw: Zoekdelen): TermijnenZoek {
  const { eenheid } = ruw;
  return {
    ernst: alsCode(ruw['ernst'], TOON),
    wie: alsCode(ruw['wie'], WIE),
    eenheid: eenheid !== undefined && UUID.test(eenheid) ? eenheid : undefined,
    soort: alsCode(ruw['soort'], TERMIJN_CODES),
    sorteer: alsCode(ruw['sorteer'], SORTERINGEN),
    na: ruw['na'],
  };
}

const ernstenVan = (toon: TermijnenZoek['ernst']): TermijnErnst[] => {
  if (toon === ALLES) return [...TERMIJN_ERNSTEN];
  return toon === undefined ? [...OPEN_ERNSTEN] : [toon];
};

export interface TermijnenVraag {
  readonly zoek: TermijnenZoek;
  /** Search text: in memory, never in the address. */
  readonly tekst: string;
  readonly baanTot: string;
  readonly zorg: boolean;
}

/** The same as a question to the server. Tiles and lane leave out the state, so that a tile shows what pressing it gives. */
export function termijnenVraag({ zoek, tekst, baanTot, zorg }: TermijnenVraag): TermijnenQueryVariables {
  const { wie, eenheid, soort, sorteer, ernst, na } = zoek;
  const basis: TermijnFilter = { wie, eenheidId: eenheid, code: soort, zoek: tekst === '' ? undefined : tekst };
  return {
    first: PER_PAGINA,
    after: na,
    sorteer: sorteer ?? 'VERVALT_OP',
    filter: { ...basis, ernst: ernstenVan(ernst) },
    telling: basis,
    baan: { ...basis, ernst: [...OPEN_ERNSTEN], vervaltTot: baanTot },
    zorg,
  };
}

/** How many terms the list has over all its pages. */
export const aantalInLijst = (tellingen: Tellingen, toon: TermijnenZoek['ernst']): number =>
  ernstenVan(toon).reduce((som, ernst) => som + aantalMet(tellingen, ernst), 0);
