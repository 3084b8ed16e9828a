import type { TermijnenQueryVariables, TermijnFilter, Zoekdelen } from '@meldbaken/platform/graphql-client';
import {
  ALLE_ERNSTEN,
  TERMIJN_SORTERINGEN,
  TERMIJN_TOON,
  TERMIJN_WIE,
  ZOEK_DELEN,
  ernstenVan,
  leesGoedeDelen,
  zoekFilter,
  type TermijnZoek,
} from '@meldbaken/termijn/model';
import { aantalMet, OPEN_ERNSTEN, type Tellingen } from '../termijn/tellingen';

export const PER_PAGINA = 50;
export { ALLE_ERNSTEN as ALLES, TERMIJN_SORTERINGEN as SORTERINGEN, TERMIJN_TOON as TOON, TERMIJN_WIE as WIE };

/** The filter in the address, with the page of the list. A type alias, so that it fits `Zoekdelen`. */
export type TermijnenZoek = Pick<TermijnZoek, keyof TermijnZoek> & { readonly na?: string };

/** State of the list in the address: codes and ids only. */
export const leesTermijnenZoek = (ruw: Zoekdelen): TermijnenZoek => ({ ...leesGoedeDelen(ruw), na: ruw['na'] });

/** The filter alone, as it is saved, exported and printed. */
export const zonderPagina = ({ na: _na, ...zoek }: TermijnenZoek): TermijnZoek => zoek;

/** Every part that narrows the list, emptied. */
export const GEEN_KEUZE: Partial<Record<keyof TermijnenZoek, undefined>> = Object.fromEntries(
  ZOEK_DELEN.filter((deel) => deel !== 'sorteer').map((deel) => [deel, undefined]),
);

/** Does the filter leave anything out? */
export const isGekozen = (zoek: TermijnenZoek): boolean =>
  ZOEK_DELEN.some((deel) => deel !== 'sorteer' && zoek[deel] !== undefined);

export interface TermijnenVraag {
  readonly zoek: TermijnenZoek;
  /** Search text: in memory, never in the address. */
  readonly tekst: string;
  readonly baanTot: string;
  readonly zorg: boolean;
}

/** The same as a question to the server. Tiles and lane leave out the state, so that a tile shows what pressing it gives. */
export function termijnenVraag({ zoek, tekst, baanTot, zorg }: TermijnenVraag): TermijnenQueryVariables {
  const basis: TermijnFilter = { ...zoekFilter(zoek), zoek: tekst === '' ? undefined : tekst };
  return {
    first: PER_PAGINA,
    after: zoek.na,
    sorteer: zoek.sorteer ?? 'VERVALT_OP',
    filter: { ...basis, ernst: [...ernstenVan(zoek)] },
    telling: basis,
    baan: { ...basis, ernst: [...OPEN_ERNSTEN], vervaltTot: baanTot },
    zorg,
  };
}

/** How many terms the list has over all its pages. */
export const aantalInLijst = (tellingen: Tellingen, zoek: Pick<TermijnenZoek, 'ernst' | 'afloop'>): number =>
  ernstenVan(zoek).reduce((som, ernst) => som + aantalMet(tellingen, ernst), 0);
