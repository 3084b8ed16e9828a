import { fileTypeFromBuffer } from 'file-type/core';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { BestandSoort } from './soorten';
import { gevaarlijk, leeg, naamPastNiet, nietSchoonTeMaken, verkeerdeSoort } from './weigeringen';
import { naamPast } from './naam';
import { leesTekst } from './schoon-tekst';

const PER_MIME: Readonly<Record<string, BestandSoort>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WEBP',
  'application/pdf': 'PDF',
  'audio/mpeg': 'MP3',
};

/** What it is by its contents; the name and what the browser says count only against it. */
export async function herken(bytes: Buffer, naam: string): Promise<BestandSoort | Weigering> {
  if (!bytes.length) return leeg();
  const soort = await soortVan(bytes, naam);
  if (isWeigering(soort)) return soort;
  if (soort !== 'TEKST' && isTweeling(bytes, soort)) return gevaarlijk();
  return naamPast(naam, soort) ? soort : naamPastNiet();
}

async function soortVan(bytes: Buffer, naam: string): Promise<BestandSoort | Weigering> {
  const gevonden = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (gevonden === undefined)
    return /\.txt$/i.test(naam.trim()) && leesTekst(bytes) !== null ? 'TEKST' : verkeerdeSoort();
  const soort = PER_MIME[gevonden.mime];
  if (soort !== undefined) return soort;
  return /^(video|audio)\//.test(gevonden.mime) ? nietSchoonTeMaken() : verkeerdeSoort();
}

const EINDE_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const STAART = 66_000;
const KOP = 1024;

/** Two kinds in one: readers look for a PDF in the first KiB, for an archive at the end, for a page or script at the start. */
function isTweeling(bytes: Buffer, soort: BestandSoort): boolean {
  const kop = bytes.subarray(0, KOP).toString('latin1').toLowerCase();
  const pdf = kop.indexOf('%pdf-');
  if (soort === 'PDF' ? pdf !== 0 : pdf >= 0) return true;
  if (bytes.subarray(-STAART).includes(EINDE_ZIP)) return true;
  return /<(script|html|svg|\?php|!doctype)/.test(kop);
}
