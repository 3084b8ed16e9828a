import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { herken } from './herken';
import { schoneNaam } from './naam';
import { schoonPdfApart } from './pdf-apart';
import { schoonBeeld } from './schoon-beeld';
import { schoonMp3 } from './schoon-mp3';
import { leesTekst } from './schoon-tekst';
import { KENMERK, MEESTE_BYTES, type BestandSoort, type SchoonBestand } from './soorten';
import { besmet, gevaarlijk, onleesbaar, scannerWeg, teGroot, teZwaar } from './weigeringen';
import type { Virusscanner } from './virusscanner';

export interface GekeurdBestand extends SchoonBestand {
  /** False: there is no scanner here (a demo). */
  readonly gescand: boolean;
}

/** Type by contents, virus scanner, and then a new file without traces. What we cannot clean we do not keep. */
export async function keurBestand(
  bytes: Buffer,
  naam: string,
  scanner: Virusscanner,
): Promise<GekeurdBestand | Weigering> {
  if (bytes.length > MEESTE_BYTES) return teGroot();
  const soort = await herken(bytes, naam);
  if (isWeigering(soort)) return soort;
  const uitslag = await scanner.scan(bytes);
  if (uitslag === 'BESMET') return besmet();
  if (uitslag === 'WEG') return scannerWeg();
  const inhoud = await maakSchoon(bytes, soort);
  if (isWeigering(inhoud)) return inhoud;
  // Drawn anew, a picture can become larger.
  if (inhoud.length > MEESTE_BYTES) return teGroot();
  return { soort, mime: KENMERK[soort].mime, naam: schoneNaam(naam, soort), inhoud, gescand: uitslag === 'SCHOON' };
}

async function maakSchoon(bytes: Buffer, soort: BestandSoort): Promise<Buffer | Weigering> {
  if (soort === 'PDF') {
    const uit = await schoonPdfApart(bytes);
    if (uit.soort === 'SCHOON') return uit.inhoud;
    if (uit.soort === 'TE_ZWAAR') return teZwaar();
    return uit.soort === 'GEVAARLIJK' ? gevaarlijk() : onleesbaar();
  }
  if (soort === 'MP3') return schoonMp3(bytes) ?? onleesbaar();
  if (soort === 'TEKST') {
    const tekst = leesTekst(bytes);
    return tekst === null ? onleesbaar() : Buffer.from(tekst, 'utf8');
  }
  return (await schoonBeeld(bytes, soort)) ?? onleesbaar();
}
