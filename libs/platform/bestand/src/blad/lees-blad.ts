import { BladGeweigerd, Maat, type BladKop, type RijOntvanger } from './blad';
import { leesCsv } from './csv';
import { leesXlsx } from './xlsx';

const begint = (b: Buffer, ...tekens: number[]): boolean => tekens.every((t, i) => b[i] === t);

/**
 * Reads a spreadsheet row by row, or throws BladGeweigerd. What it is shows from its contents; the name counts only
 * against it. Meant for a thread of its own (blad-draad.ts).
 */
export async function leesBlad(bytes: Buffer, naam: string, neem: RijOntvanger): Promise<BladKop> {
  const maat = new Maat(neem);
  if (!bytes.length) throw new BladGeweigerd('LEEG');
  if (/\.(xlsm|xltm|xlam)$/i.test(naam.trim())) throw new BladGeweigerd('MACRO');
  // The container of Excel before 2007, and of workbooks with a password.
  if (begint(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new BladGeweigerd('OUD_OF_BEVEILIGD');
  const kop = begint(bytes, 0x50, 0x4b, 0x03, 0x04) ? await leesXlsx(bytes, maat) : alsTekst(bytes, naam, maat);
  if (maat.leeg) throw new BladGeweigerd('LEEG');
  return kop;
}

function alsTekst(bytes: Buffer, naam: string, maat: Maat): BladKop {
  const kop = bytes.subarray(0, 1024).toString('latin1').trimStart().toLowerCase();
  if (/^(<|%pdf|\{\\rtf)/.test(kop) || !/\.(csv|txt|tsv)$/i.test(naam.trim())) throw new BladGeweigerd('SOORT');
  return leesCsv(bytes, maat);
}
