import { XmlLezer } from './xml';

/** What the layout of a number cell says about its value. */
export type Opmaak = { readonly soort: 'DAG' } | { readonly soort: 'NULLEN'; readonly lengte: number } | null;

/** Numbers that Excel shows as a day (ECMA-376 18.8.30, with those of other languages). */
const ALS_DAG = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function opmaakVan(id: number, eigen: string | undefined): Opmaak {
  if (eigen === undefined) return ALS_DAG(id) ? { soort: 'DAG' } : null;
  // A number of zeros alone: Excel shows 00123 and keeps 123.
  if (/^0{2,20}$/.test(eigen)) return { soort: 'NULLEN', lengte: eigen.length };
  const kaal = eigen.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]|jj/i.test(kaal) ? { soort: 'DAG' } : null;
}

/** The layouts of a workbook, by the number that a cell names. */
export async function leesOpmaak(stukken: AsyncIterable<string>): Promise<readonly Opmaak[]> {
  const eigen = new Map<number, string>();
  const uit: Opmaak[] = [];
  let inCellen = false;
  const lezer = new XmlLezer({
    begin: (naam, v) => {
      if (naam === 'numFmt' && eigen.size < 5_000) eigen.set(Number(v.get('numFmtId')), v.get('formatCode') ?? '');
      if (naam === 'cellXfs') inCellen = true;
      if (naam !== 'xf' || !inCellen || uit.length > 65_000) return;
      const id = Number(v.get('numFmtId') ?? 0);
      uit.push(opmaakVan(id, eigen.get(id)));
    },
    eind: (naam) => {
      if (naam === 'cellXfs') inCellen = false;
    },
  });
  for await (const s of stukken) lezer.schrijf(s);
  lezer.einde();
  return uit;
}

const DAG_MS = 86_400_000;
const EERSTE_1900 = 61;
const LAATSTE = 2_958_465;

/** The day that a number means. Before March 1900 Excel counts a day that never was: no day. */
export function dagVanGetal(getal: number, vanaf1904: boolean): string | null {
  const n = Math.floor(getal) + (vanaf1904 ? 1_462 : 0);
  if (!Number.isFinite(n) || n < EERSTE_1900 || n > LAATSTE) return null;
  return new Date((n - 25_569) * DAG_MS).toISOString().slice(0, 10);
}
