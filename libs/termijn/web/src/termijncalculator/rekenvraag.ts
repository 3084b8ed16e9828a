import { alsCode, type TermijnBerekenenQueryVariables, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { TERMIJN_CODES, TERMIJN_EENHEDEN, type TermijnCode, type TermijnEenheid } from '@meldbaken/termijn/contract';
import { LENGTE_GRENZEN, definitieVan, isVast } from '@meldbaken/termijn/model';

/** What is counted: a known term, or a length of one's own. */
export const EIGEN = 'EIGEN';
/** The terms whose length the rule says: the others have nothing to count. */
export const REKENBAAR: readonly TermijnCode[] = TERMIJN_CODES.filter((code) => isVast(definitieVan(code)));
export const SOORTEN: readonly (TermijnCode | typeof EIGEN)[] = [...REKENBAAR, EIGEN];
export const ATW = ['JA', 'NEE'] as const;

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** A type alias, so that it fits `Zoekdelen`. */
export type Rekenzoek = {
  readonly soort: TermijnCode | typeof EIGEN | undefined;
  readonly eenheid: TermijnEenheid | undefined;
  readonly lengte: string | undefined;
  readonly vanaf: string | undefined;
  readonly atw: (typeof ATW)[number] | undefined;
};

/** The sum in the address, so that it can be sent to somebody else. */
export function leesRekenzoek(ruw: Zoekdelen): Rekenzoek {
  const { lengte, vanaf } = ruw;
  return {
    soort: alsCode(ruw['soort'], SOORTEN),
    eenheid: alsCode(ruw['eenheid'], TERMIJN_EENHEDEN),
    lengte: lengte !== undefined && /^\d{1,5}$/.test(lengte) ? lengte : undefined,
    vanaf: vanaf !== undefined && (DAG.test(vanaf) || MOMENT.test(vanaf)) ? vanaf : undefined,
    atw: alsCode(ruw['atw'], ATW),
  };
}

/** The same as a question to the server; null while something misses. */
export function rekenvraag({ soort, eenheid, lengte, vanaf, atw }: Rekenzoek): TermijnBerekenenQueryVariables | null {
  if (soort === undefined || vanaf === undefined) return null;
  if (soort !== EIGEN) return { code: soort, vanaf };
  if (eenheid === undefined || lengte === undefined) return null;
  const metAtw = atw === undefined || eenheid === 'UREN' ? undefined : atw === 'JA';
  return { eenheid, lengte: Number(lengte), vanaf, atw: metAtw };
}

/** Hours need a time of the clock; all else counts whole days. */
export const teltOpDeKlok = ({ soort, eenheid }: Pick<Rekenzoek, 'soort' | 'eenheid'>): boolean =>
  (soort === EIGEN ? eenheid : soort === undefined ? undefined : definitieVan(soort).eenheid) === 'UREN';

/** Whether this text is a length that the unit allows. */
export function isLengte(tekst: string, eenheid: TermijnEenheid): boolean {
  const getal = Number(tekst);
  return /^\d+$/.test(tekst) && getal >= 1 && getal <= LENGTE_GRENZEN[eenheid];
}
