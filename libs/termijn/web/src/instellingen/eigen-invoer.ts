import { EIS_GRENS, LENGTE_GRENZEN, NAAM_GRENS } from '@meldbaken/termijn/model';
import { TERMIJN_EENHEDEN, type TermijnEenheid } from '@meldbaken/termijn/contract';
import type { DefinitieDelenFragment, EigenTermijnInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';
import type { HerinneringInvoer } from './herinnering-velden';

/** An own term as it is being filled in. */
export interface EigenInvoer {
  readonly naam: string;
  readonly lengte: string;
  readonly eenheid: string;
  readonly eis: string;
  readonly eigenaarRol: string;
  readonly geldigVanaf: string | null;
  readonly herinneringen: readonly HerinneringInvoer[];
}

/** Of a new term: for terms that begin in this year. Of a change: from today, as what runs does not change. */
export function beginInvoer(
  d: Pick<
    DefinitieDelenFragment,
    'naam' | 'lengte' | 'eenheid' | 'eigenEis' | 'eigenaarRol' | 'geldigVanaf' | 'vooraf'
  > | null,
  vandaag: string,
): EigenInvoer {
  if (!d) {
    return {
      naam: '',
      lengte: '',
      eenheid: 'WERKDAGEN',
      eis: '',
      eigenaarRol: '',
      geldigVanaf: `${vandaag.slice(0, 4)}-01-01`,
      herinneringen: [],
    };
  }
  return {
    naam: d.naam,
    lengte: String(d.lengte ?? ''),
    eenheid: d.eenheid,
    eis: d.eigenEis ?? '',
    eigenaarRol: d.eigenaarRol,
    geldigVanaf: d.geldigVanaf > vandaag ? d.geldigVanaf : vandaag,
    herinneringen: d.vooraf.map((h) => ({ soort: h.soort, aantal: String(h.aantal), aan: h.aan })),
  };
}

export interface Zinnen {
  readonly naam: string;
  readonly lengte: string;
  readonly eenheid: string;
  readonly eis: string;
  readonly rol: string;
  readonly dag: string;
  readonly aantal: string;
  readonly aan: string;
}

const isGetal = (tekst: string, grens: number): boolean =>
  /^\d+$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= grens;

/** What misses in one reminder; the names of the fields are those of the server. */
export function herinneringFouten(h: HerinneringInvoer, zinnen: Pick<Zinnen, 'aantal' | 'aan'>, voor = ''): Fout[] {
  return [
    ...(isGetal(h.aantal, h.soort === 'WERKDAGEN_VOORAF' ? 250 : 365)
      ? []
      : [{ veld: `${voor}aantal`, bericht: zinnen.aantal }]),
    ...(h.aan.length > 0 ? [] : [{ veld: `${voor}aan`, bericht: zinnen.aan }]),
  ];
}

const eenheidVan = (tekst: string): TermijnEenheid | undefined => TERMIJN_EENHEDEN.find((e) => e === tekst);

/** What misses, in the order of the form. The server looks at all of it again. */
export function invoerFouten(i: EigenInvoer, zinnen: Zinnen): Fout[] {
  const eenheid = eenheidVan(i.eenheid);
  const fouten: Fout[] = [];
  const naam = i.naam.trim();
  const eis = i.eis.trim();
  if (naam === '' || naam.length > NAAM_GRENS) fouten.push({ veld: 'naam', bericht: zinnen.naam });
  if (!isGetal(i.lengte, LENGTE_GRENZEN[eenheid ?? 'DAGEN'])) fouten.push({ veld: 'lengte', bericht: zinnen.lengte });
  if (!eenheid) fouten.push({ veld: 'eenheid', bericht: zinnen.eenheid });
  if (eis === '' || eis.length > EIS_GRENS) fouten.push({ veld: 'eis', bericht: zinnen.eis });
  if (i.eigenaarRol === '') fouten.push({ veld: 'eigenaarRol', bericht: zinnen.rol });
  if (i.geldigVanaf === null) fouten.push({ veld: 'geldigVanaf', bericht: zinnen.dag });
  return [...fouten, ...i.herinneringen.flatMap((h, n) => herinneringFouten(h, zinnen, `herinneringen.${n}.`))];
}

/** As the server wants it; only of an input without `invoerFouten`. */
export function alsInvoer(i: EigenInvoer): EigenTermijnInvoer {
  return {
    naam: i.naam.trim(),
    eenheid: eenheidVan(i.eenheid) ?? 'DAGEN',
    lengte: Number(i.lengte),
    eis: i.eis.trim(),
    eigenaarRol: i.eigenaarRol,
    geldigVanaf: i.geldigVanaf,
    herinneringen: i.herinneringen.map((h) => ({ soort: h.soort, aantal: Number(h.aantal), aan: [...h.aan] })),
  };
}
