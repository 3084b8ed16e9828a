import type { ZorgsignaalOnderwerp } from '@meldbaken/zorgfraude/contract';

export const MERK_SOORTEN = ['KVK', 'NAAM', 'ADRES'] as const;
export type MerkSoort = (typeof MERK_SOORTEN)[number];

export interface Merkwaarde {
  readonly soort: MerkSoort;
  readonly waarde: string;
}

const RECHTSVORMEN = new Set(['bv', 'nv', 'vof', 'cv', 'stichting', 'cooperatie', 'maatschap', 'eenmanszaak']);
const POSTCODE = /\b([1-9]\d{3})\s?([a-z]{2})\b/;

/** Case, accents, points and spaces do not make another name. */
const vouw = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words of a name in one order, without the legal form: 'Zorg Noord B.V.' is 'Noord Zorg'. */
export function naamSleutel(naam: string): string {
  const woorden = vouw(naam).split(' ').filter(Boolean);
  const kaal = woorden.filter((w) => !RECHTSVORMEN.has(w));
  return (kaal.length > 0 ? kaal : woorden).sort().join(' ');
}

/** Postcode and house number when they are there, else the words: 'Kade 4, 1234 AB' is '1234ab Kade 4'. */
export function adresSleutel(adres: string): string {
  const plat = vouw(adres);
  const postcode = POSTCODE.exec(plat);
  if (!postcode) return plat;
  const nummer = /\b\d+(?: ?[a-z])?\b/.exec(plat.replace(postcode[0], ' '))?.[0];
  return nummer === undefined ? plat : `${postcode[1]}${postcode[2]} ${nummer.replace(' ', '')}`;
}

/** Without the spaces and points that people type between digits. */
export const schoonKvk = (kvk: string | null): string => (kvk ?? '').replace(/[\s.]/g, '');

/** By what a later signal finds this one: kept as marks that nobody can read. */
export function merkwaarden(onderwerpen: readonly ZorgsignaalOnderwerp[]): readonly Merkwaarde[] {
  const alle = onderwerpen.flatMap((o): Merkwaarde[] => [
    ...(schoonKvk(o.kvk) === '' ? [] : [{ soort: 'KVK' as const, waarde: schoonKvk(o.kvk) }]),
    o.soort === 'ADRES'
      ? { soort: 'ADRES', waarde: adresSleutel(o.naam) }
      : { soort: 'NAAM', waarde: naamSleutel(o.naam) },
  ]);
  const uniek = new Map(alle.filter((m) => m.waarde !== '').map((m) => [`${m.soort}:${m.waarde}`, m]));
  return [...uniek.values()];
}
