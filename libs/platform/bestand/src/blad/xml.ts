/** What an XML reader tells, in the order of the document. Names come without prefix. */
export interface XmlOor {
  begin?(naam: string, velden: ReadonlyMap<string, string>): void;
  tekst?(tekst: string): void;
  eind?(naam: string): void;
}

/** The document is not well formed, or has what we do not read. */
export class XmlFout extends Error {}

const MEESTE_STUK = 1_000_000;
const DIEPST = 64;
const VELD = /\s+([A-Za-z_][\w:.-]{0,100})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NAAM = /^[A-Za-z_][\w:.-]{0,100}/;
const VAST: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * A strict reader of XML that comes in pieces. It knows elements, text, CDATA and the five entities: no document type,
 * no entities of one's own, nothing fetched (XXE, "billion laughs").
 */
export class XmlLezer {
  private rest = '';
  private readonly pad: string[] = [];
  private klaar = false;

  constructor(private readonly oor: XmlOor) {}

  schrijf(stuk: string): void {
    this.rest += stuk;
    let i = 0;
    for (;;) {
      const lt = this.rest.indexOf('<', i);
      if (lt < 0) break;
      const eind = eindVan(this.rest, lt);
      if (eind < 0) break;
      if (lt > i) this.tekst(this.rest.slice(i, lt));
      this.stuk(this.rest.slice(lt, eind));
      i = eind;
    }
    this.rest = this.rest.slice(i);
    if (this.rest.length > MEESTE_STUK) throw new XmlFout('a piece is too long');
  }

  einde(): void {
    if (this.rest.trim() !== '' || this.pad.length || !this.klaar) throw new XmlFout('the document does not end');
  }

  private tekst(ruw: string): void {
    if (this.pad.length) this.oor.tekst?.(ontcijfer(ruw));
    else if (ruw.replace(/^\uFEFF/, '').trim() !== '') throw new XmlFout('text outside the document');
  }

  private stuk(s: string): void {
    if (s.startsWith('<![CDATA[')) {
      if (!this.pad.length) throw new XmlFout('text outside the document');
      this.oor.tekst?.(s.slice(9, -3));
    } else if (s.startsWith('</')) this.sluit(s.slice(2, -1).trim());
    else if (!s.startsWith('<?') && !s.startsWith('<!--')) this.open(s);
  }

  private open(s: string): void {
    if (this.klaar && !this.pad.length) throw new XmlFout('a second document');
    const leeg = s.endsWith('/>');
    const binnen = s.slice(1, leeg ? -2 : -1);
    const naam = NAAM.exec(binnen)?.[0];
    if (naam === undefined) throw new XmlFout('an element without a name');
    this.oor.begin?.(zonderVoorvoegsel(naam), velden(binnen.slice(naam.length)));
    if (leeg) this.oor.eind?.(zonderVoorvoegsel(naam));
    else if (this.pad.push(naam) > DIEPST) throw new XmlFout('too deep');
    this.klaar = true;
  }

  private sluit(naam: string): void {
    if (this.pad.pop() !== naam) throw new XmlFout('an element ends that did not begin');
    this.oor.eind?.(zonderVoorvoegsel(naam));
  }
}

/** Index after the piece that begins at `<`; -1: not all of it is there. */
function eindVan(t: string, lt: number): number {
  const na = (einde: string): number => {
    const i = t.indexOf(einde, lt);
    return i < 0 ? -1 : i + einde.length;
  };
  if (t.startsWith('<!', lt)) {
    if (t.length - lt < 9) return -1;
    if (t.startsWith('<!--', lt)) return na('-->');
    if (t.startsWith('<![CDATA[', lt)) return na(']]>');
    throw new XmlFout('a document type');
  }
  if (t.startsWith('<?', lt)) return na('?>');
  let teken = '';
  for (let i = lt; i < t.length; i++) {
    const c = t.charAt(i);
    if (teken) teken = c === teken ? '' : teken;
    else if (c === '"' || c === "'") teken = c;
    else if (c === '>') return i + 1;
  }
  return -1;
}

function velden(tekst: string): Map<string, string> {
  const uit = new Map<string, string>();
  let vanaf = 0;
  while (vanaf < tekst.length) {
    VELD.lastIndex = vanaf;
    const m = VELD.exec(tekst);
    if (!m) {
      if (tekst.slice(vanaf).trim() === '') break;
      throw new XmlFout('an attribute is not well formed');
    }
    uit.set(zonderVoorvoegsel(m[1] ?? ''), ontcijfer(m[2] ?? m[3] ?? ''));
    vanaf = VELD.lastIndex;
  }
  return uit;
}

const zonderVoorvoegsel = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

function ontcijfer(t: string): string {
  if (!t.includes('&')) return t;
  return t.replace(/&([^;&]{0,12});?/g, (heel, naam: string) => {
    const getal = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(naam);
    const code = getal ? parseInt(getal[1] ?? getal[2] ?? '', getal[1] === undefined ? 10 : 16) : -1;
    const teken = getal ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : VAST[naam];
    if (teken === undefined || !heel.endsWith(';')) throw new XmlFout('an unknown entity');
    return teken;
  });
}

/** A text as it stands in XML. What XML cannot hold at all is left out. */
export const alsXml = (t: string): string =>
  t
    // eslint-disable-next-line no-control-regex -- XML 1.0 knows no other control signs
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
