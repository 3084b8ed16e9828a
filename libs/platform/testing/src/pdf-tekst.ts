import { inflateSync } from 'node:zlib';

/** The text that a reader would copy out of a PDF of our own typesetter, without spaces: a small reader, for tests alone. */
export function pdfTekst(pdf: Buffer): string {
  const objecten = leesObjecten(pdf);
  const letters = new Map([...objecten].map(([nr, o]) => [nr, lettersVan(o.tekst, objecten)]));
  const paginas = [...objecten.values()].filter((o) => /\/Type \/Page\b/.test(o.tekst));
  return paginas.map((p) => paginaTekst(p.tekst, objecten, letters)).join('');
}

interface Obj {
  tekst: string;
  stroom: string;
}

function leesObjecten(pdf: Buffer): Map<number, Obj> {
  const alles = pdf.toString('latin1');
  const uit = new Map<number, Obj>();
  for (const m of alles.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)(?:stream\r?\n|endobj)/g)) {
    const tekst = m[2]!;
    const begin = m.index + m[0].length;
    const lengte = Number(/\/Length (\d+)/.exec(tekst)?.[1] ?? 0);
    const ruw = m[0].includes('stream') ? pdf.subarray(begin, begin + lengte) : Buffer.alloc(0);
    const stroom = tekst.includes('/FlateDecode') && ruw.length ? inflateSync(ruw) : ruw;
    uit.set(Number(m[1]), { tekst: tekst.replace(/\s+/g, ' '), stroom: stroom.toString('latin1') });
  }
  return uit;
}

const ref = (naam: string, tekst: string): number => Number(new RegExp(`/${naam} (\\d+) 0 R`).exec(tekst)?.[1] ?? 0);

const uitHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyph to text, of a font object: its ToUnicode map. */
function lettersVan(tekst: string, objecten: ReadonlyMap<number, Obj>): Map<string, string> {
  const kaart = objecten.get(ref('ToUnicode', tekst))?.stroom ?? '';
  const uit = new Map<string, string>();
  for (const blok of kaart.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const m of blok[1]!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      uit.set(m[1]!.toLowerCase(), uitHex(m[2]!));
  return uit;
}

function paginaTekst(
  pagina: string,
  objecten: ReadonlyMap<number, Obj>,
  letters: ReadonlyMap<number, Map<string, string>>,
): string {
  const fonten = new Map([...pagina.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1]!, letters.get(Number(m[2]))]));
  const inhoud = objecten.get(ref('Contents', pagina))?.stroom ?? '';
  let font = new Map<string, string>();
  let uit = '';
  for (let i = 0; i < inhoud.length; i++) {
    if (inhoud[i] === '(') {
      const [tekst, eind] = leesString(inhoud, i);
      uit += vertaal(hexVan(tekst), font);
      i = eind;
      continue;
    }
    const m = /^(?:\/(f\d+) [\d.]+ Tf|<([0-9a-fA-F]*)>)/.exec(inhoud.slice(i, i + 4000));
    if (!m) continue;
    if (m[1]) font = fonten.get(m[1]) ?? new Map<string, string>();
    else uit += vertaal(m[2] ?? '', font);
    i += m[0].length - 1;
  }
  return uit.replace(/\s/g, '');
}

/** A string between brackets, which may hold brackets in pairs: its text, and where it ends. */
function leesString(inhoud: string, begin: number): [string, number] {
  let diep = 0;
  for (let i = begin; i < inhoud.length; i++) {
    if (inhoud[i] === '\\') i++;
    else if (inhoud[i] === '(') diep++;
    else if (inhoud[i] === ')' && --diep === 0) return [inhoud.slice(begin + 1, i), i];
  }
  return ['', inhoud.length];
}

const ONTSNAP: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string between brackets is bytes too. */
function hexVan(tekst: string): string {
  const bytes = tekst.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, c: string) =>
    /^[0-7]/.test(c) ? String.fromCharCode(parseInt(c, 8)) : (ONTSNAP[c] ?? c),
  );
  return Buffer.from(bytes, 'latin1').toString('hex');
}

const vertaal = (hex: string, font: ReadonlyMap<string, string>): string =>
  (hex.toLowerCase().match(/.{4}/g) ?? []).map((g) => font.get(g) ?? '').join('');
