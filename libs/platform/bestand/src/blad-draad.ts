import { parentPort, workerData } from 'node:worker_threads';
import { BladGeweigerd, type BladRij } from './blad/blad';
import { leesBlad } from './blad/lees-blad';

// The program of one thread: reads one spreadsheet, sends its rows in pieces, and ends (see blad-apart.ts).
const DEEL = 1_000;
const poort = parentPort;
const invoer: unknown = workerData;
if (poort === null || typeof invoer !== 'object' || invoer === null) throw new Error('this runs as a thread');
const bytes = 'bytes' in invoer && invoer.bytes instanceof Uint8Array ? Buffer.from(invoer.bytes) : Buffer.alloc(0);
const naam = 'naam' in invoer && typeof invoer.naam === 'string' ? invoer.naam : '';
let rijen: BladRij[] = [];
const stuur = (): void => {
  poort.postMessage({ rijen });
  rijen = [];
};
try {
  const kop = await leesBlad(bytes, naam, (rij) => {
    if (rijen.push(rij) >= DEEL) stuur();
  });
  stuur();
  poort.postMessage({ kop });
} catch (fout) {
  if (!(fout instanceof BladGeweigerd)) throw fout;
  poort.postMessage({ geweigerd: fout.reden, waar: fout.waar });
}
