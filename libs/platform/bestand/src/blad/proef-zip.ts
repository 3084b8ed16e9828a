import { deflateRawSync } from 'node:zlib';

/** For tests: an archive with these parts, as a program would write it, or as nobody should. */
export function maakZip(delen: Readonly<Record<string, string | Buffer>>, vlaggen = 0): Buffer {
  const stukken: Buffer[] = [];
  const kaart: Buffer[] = [];
  let plaats = 0;
  for (const [naam, inhoud] of Object.entries(delen)) {
    const rauw = Buffer.from(inhoud);
    const klein = deflateRawSync(rauw);
    const n = Buffer.from(naam);
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt16LE(vlaggen, 6);
    kop.writeUInt16LE(8, 8);
    kop.writeUInt32LE(klein.length, 18);
    kop.writeUInt32LE(rauw.length, 22);
    kop.writeUInt16LE(n.length, 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt16LE(vlaggen, 8);
    regel.writeUInt16LE(8, 10);
    regel.writeUInt32LE(klein.length, 20);
    regel.writeUInt32LE(rauw.length, 24);
    regel.writeUInt16LE(n.length, 28);
    regel.writeUInt32LE(plaats, 42);
    stukken.push(kop, n, klein);
    kaart.push(regel, n);
    plaats += 30 + n.length + klein.length;
  }
  const midden = Buffer.concat(kaart);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(Object.keys(delen).length, 8);
  einde.writeUInt16LE(Object.keys(delen).length, 10);
  einde.writeUInt32LE(midden.length, 12);
  einde.writeUInt32LE(plaats, 16);
  return Buffer.concat([...stukken, midden, einde]);
}

const TYPEN =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

/** For tests: the parts of a small workbook with these rows of XML. */
export const boekDelen = (rijen: string, na = ''): Record<string, string> => ({
  '[Content_Types].xml': TYPEN,
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns:r="x"><sheets><sheet name="Personeel" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-jjjj"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml':
    '<sst><si><t>één</t></si><si><r><t>De </t></r><r><t>Vries</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rijen}</sheetData>${na}</worksheet>`,
});
