import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { schoneTekst } from '../tekst.model';
import { KORT, type Knoop } from './veld.model';

export const KNOPEN_GRENS = 60;
/** A cause, what lies behind it, and what lies behind that. */
export const DIEPTE_GRENS = 4;

const isKnoop = (w: unknown): w is Knoop =>
  typeof w === 'object' &&
  w !== null &&
  'id' in w &&
  typeof w.id === 'string' &&
  'ouder' in w &&
  (w.ouder === null || typeof w.ouder === 'string') &&
  'tak' in w &&
  (w.tak === 'PERSOON' || w.tak === 'ORGANISATIE') &&
  'tekst' in w &&
  typeof w.tekst === 'string';

export const isKnopen = (w: unknown): w is readonly Knoop[] => Array.isArray(w) && w.every(isKnoop);

/** The nodes that can be read; a cause without words is no cause. */
export function leesKnopen(w: unknown): readonly Knoop[] {
  const lijst: readonly unknown[] = Array.isArray(w) ? w : [];
  return lijst.flatMap((ruw) => {
    const k: unknown = typeof ruw === 'object' && ruw !== null ? { ouder: null, ...ruw } : ruw;
    if (!isKnoop(k)) return [];
    const tekst = schoneTekst(k.tekst);
    return tekst === null ? [] : [{ id: k.id, ouder: k.ouder, tak: k.tak, tekst }];
  });
}

/** The causes straight behind this one (null: the main causes of a branch). */
export const oorzakenOnder = (knopen: readonly Knoop[], ouder: string | null, tak?: Knoop['tak']): readonly Knoop[] =>
  knopen.filter((k) => k.ouder === ouder && (tak === undefined || k.tak === tak));

/** How deep a cause lies: a main cause is 1; 0 when its parents make a circle or are not there. */
export function diepte(knopen: readonly Knoop[], id: string): number {
  let stap = 0;
  for (let nu: string | null = id; nu !== null;) {
    const k = knopen.find((x) => x.id === nu);
    stap += 1;
    if (!k || stap > knopen.length) return 0;
    nu = k.ouder;
  }
  return stap;
}

/** What is wrong with a tree of causes. */
export function knopenFouten(veld: string, knopen: readonly Knoop[]): Weigering[] {
  const nee = (bericht: string): Weigering[] => [weiger('MELDING_OORZAKEN', bericht, { veld })];
  if (knopen.length > KNOPEN_GRENS) return nee(`Dit zijn te veel oorzaken. Er passen er ${KNOPEN_GRENS}.`);
  if (new Set(knopen.map((k) => k.id)).size !== knopen.length) return nee('Twee oorzaken hebben dezelfde code.');
  if (knopen.some((k) => k.tekst.length > KORT)) return nee(`Een oorzaak is te lang. Er passen ${KORT} tekens.`);
  const dieptes = knopen.map((k) => diepte(knopen, k.id));
  if (dieptes.includes(0)) return nee('Een oorzaak hangt nergens aan.');
  if (dieptes.some((d) => d > DIEPTE_GRENS)) return nee(`Ga hoogstens ${DIEPTE_GRENS} lagen diep.`);
  const ouders = new Map(knopen.map((k) => [k.id, k]));
  if (knopen.some((k) => k.ouder !== null && ouders.get(k.ouder)?.tak !== k.tak))
    return nee('Een oorzaak staat in een andere tak dan de oorzaak waar hij bij hoort.');
  return [];
}
