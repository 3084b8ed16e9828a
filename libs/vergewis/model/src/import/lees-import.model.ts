import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isBsn } from '../bsn.model';
import { alsTekst, type ImportCel } from './cel.model';
import { bsnGeweigerd, deelKolommenIn, type KolomIndeling, type KolomPlek } from './kolommen.model';
import { leesRegel, plekVan, type ImportRegel } from './regel.model';

/** A row as the reader of spreadsheets gives it. */
export interface ImportRij {
  readonly nummer: number;
  readonly cellen: readonly ImportCel[];
}

export interface ImportLezing {
  readonly indeling: KolomIndeling;
  readonly regels: readonly ImportRegel[];
}

/** Reads a list of people: the first row names the columns. What is wrong in a cell is said of that cell. */
export function leesImport(rijen: readonly ImportRij[]): ImportLezing | Weigering {
  const [eerste, ...rest] = rijen;
  if (!eerste || !rest.length)
    return weiger('IMPORT_LEEG', 'Onder de namen van de kolommen staan geen regels.', {
      veld: 'bestand',
      watDan: 'Zet op de eerste regel de namen van de kolommen, en daaronder de mensen.',
    });
  const indeling = deelKolommenIn(eerste.cellen.map(kopVan));
  if (isWeigering(indeling)) return indeling;
  const bsn = indeling.plekken.find((p) => NUMMERS.has(p.veld) && vanBsn(rest, p));
  if (bsn) return bsnGeweigerd(bsn.kop);
  const regels = rest.map((r) => leesRegel(r, indeling));
  return { indeling, regels: zonderDubbele(metNullen(regels, rest, indeling)) };
}

const NUMMERS: ReadonlySet<string> = new Set(['personeelsnummer', 'bigNummer']);

function kopVan(cel: ImportCel): string {
  const t = alsTekst(cel, 100);
  return 'waarde' in t ? (t.waarde ?? '') : '';
}

/** A number of the personnel system passes the eleven test by chance, once in eleven; a whole column of nine digits does not. */
const GENOEG = 5;

function vanBsn(rijen: readonly ImportRij[], { kolom }: KolomPlek): boolean {
  const waarden = rijen.map((r) => kopVan(r.cellen[kolom] ?? null)).filter((w) => w !== '');
  return waarden.length >= GENOEG && waarden.every((w) => /^\d{8,9}$/.test(w) && isBsn(w));
}

/** Excel drops zeros in front: a number that is shorter than its neighbours with a zero is not believed. */
function metNullen(
  regels: readonly ImportRegel[],
  rijen: readonly ImportRij[],
  { plekken }: KolomIndeling,
): ImportRegel[] {
  const plek = plekken.find((p) => p.veld === 'personeelsnummer');
  const nummers = regels.map((r) => r.personeelsnummer ?? '').filter((n) => /^\d+$/.test(n));
  const lengte = nummers.find((n) => n.startsWith('0'))?.length ?? 0;
  const vast = lengte > 0 && nummers.every((n) => n.length === lengte || !n.startsWith('0'));
  if (!plek || !vast) return [...regels];
  return regels.map((r, i) => {
    const n = r.personeelsnummer ?? '';
    if (!/^\d+$/.test(n) || n.length >= lengte || !rijen[i]) return r;
    const zin = `Zijn hier de nullen vooraan weg? Andere nummers hebben ${lengte} cijfers. Bedoelt u ${n.padStart(lengte, '0')}?`;
    return metFout(r, plek, zin);
  });
}

/** The same person twice in one period: the second row is refused, and says where the first one is. */
function zonderDubbele(regels: readonly ImportRegel[]): ImportRegel[] {
  const gezien = new Map<string, ImportRegel[]>();
  return regels.map((r) => {
    if (r.personeelsnummer === null) return r;
    const eerder = gezien.get(r.personeelsnummer) ?? [];
    gezien.set(r.personeelsnummer, [...eerder, r]);
    const zelfde = eerder.find((e) => overlapt(e, r));
    if (!zelfde) return r;
    const zin = `Dit nummer staat ook op rij ${zelfde.rij}, voor dezelfde periode. Een dienstverband mag 1 keer in de lijst staan.`;
    return metFout(r, plekVan(r.indeling, 'personeelsnummer'), zin);
  });
}

/** Without an end it goes on; without a beginning it always was. */
function overlapt({ gegevens: a }: ImportRegel, { gegevens: b }: ImportRegel): boolean {
  const voor = (x: ImportRegel['gegevens'], y: ImportRegel['gegevens']): boolean =>
    x.eindeOp !== null && x.eindeOp !== undefined && x.eindeOp < (y.beginOp ?? '');
  return !voor(a, b) && !voor(b, a);
}

const metFout = (r: ImportRegel, plek: KolomPlek, bericht: string): ImportRegel => ({
  ...r,
  fouten: [...r.fouten, { kolom: plek.kolom, kop: plek.kop, bericht }],
});
