import { BLAD_REDENEN, type BladCel, type BladKop, type BladReden, type BladRij } from './blad/blad';
import { draadBestand, inDraad, type DraadGrenzen } from './draad';

/** A spreadsheet as rows, or why it is refused as a whole. */
export type BladUitkomst =
  | ({ readonly soort: 'GELEZEN'; readonly rijen: readonly BladRij[] } & BladKop)
  | { readonly soort: 'GEWEIGERD'; readonly reden: BladReden; readonly waar: string | null };

/** Far more than 50,000 rows take. */
const GRENZEN: DraadGrenzen = { ms: 30_000, mb: 384 };
/** So many at once; who comes later waits. */
const TEGELIJK = 2;

let bezig = 0;
const wachtend: (() => void)[] = [];

/** Reads a CSV or XLSX file on a thread of its own: what a hostile file costs, it costs there, and not for long. */
export async function leesBladApart(
  bytes: Buffer,
  naam: string,
  grenzen: DraadGrenzen = GRENZEN,
): Promise<BladUitkomst> {
  const bestand = draadBestand('blad-draad', 'MELDBAKEN_BLAD_DRAAD');
  if (bezig >= TEGELIJK) await new Promise<void>((beurt) => wachtend.push(beurt));
  else bezig++;
  const rijen: BladRij[] = [];
  try {
    const uit = await inDraad(bestand, { bytes: new Uint8Array(bytes), naam }, grenzen, (b) => verwerk(b, rijen));
    return uit === 'TE_ZWAAR' ? { soort: 'GEWEIGERD', reden: 'TE_ZWAAR', waar: null } : uit;
  } finally {
    const volgende = wachtend.shift();
    if (volgende) volgende();
    else bezig--;
  }
}

function verwerk(bericht: unknown, rijen: BladRij[]): BladUitkomst | undefined {
  if (typeof bericht !== 'object' || bericht === null) return undefined;
  if ('rijen' in bericht && Array.isArray(bericht.rijen)) rijen.push(...bericht.rijen.filter(isRij));
  if ('kop' in bericht && isKop(bericht.kop)) return { soort: 'GELEZEN', rijen, ...bericht.kop };
  if (!('geweigerd' in bericht)) return undefined;
  const reden = BLAD_REDENEN.find((r) => r === bericht.geweigerd) ?? 'BESCHADIGD';
  return {
    soort: 'GEWEIGERD',
    reden,
    waar: 'waar' in bericht && typeof bericht.waar === 'string' ? bericht.waar : null,
  };
}

// The thread is our own program, but what it sends was once a file of somebody: looked at, not believed.
const isCel = (c: unknown): c is BladCel =>
  c === null ||
  typeof c === 'string' ||
  (typeof c === 'object' && ('getal' in c || 'dag' in c || 'fout' in c) && Object.keys(c).length === 1);
const isRij = (r: unknown): r is BladRij =>
  typeof r === 'object' &&
  r !== null &&
  'nummer' in r &&
  typeof r.nummer === 'number' &&
  'cellen' in r &&
  Array.isArray(r.cellen) &&
  r.cellen.every(isCel);
const isKop = (k: unknown): k is BladKop =>
  typeof k === 'object' && k !== null && 'vorm' in k && (k.vorm === 'CSV' || k.vorm === 'XLSX') && 'andereBladen' in k;
