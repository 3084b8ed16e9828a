import ExcelJS from 'exceljs';
import { BladGeweigerd, MEESTE_RIJEN, kolomNaam, type BladKop, type BladRij } from './blad';
import { leesBlad } from './lees-blad';
import { boekDelen, maakZip } from './proef-zip';

async function lees(bytes: Buffer | string, naam = 'lijst.csv'): Promise<BladKop & { rijen: BladRij[] }> {
  const rijen: BladRij[] = [];
  const kop = await leesBlad(Buffer.from(bytes), naam, (r) => rijen.push(r));
  return { ...kop, rijen };
}
const cellen = async (bytes: Buffer | string, naam?: string): Promise<unknown[]> =>
  (await lees(bytes, naam)).rijen.map((r) => r.cellen);
async function weigering(bytes: Buffer | string, naam?: string): Promise<string> {
  try {
    await lees(bytes, naam);
  } catch (fout) {
    if (fout instanceof BladGeweigerd) return `${fout.reden}${fout.waar === null ? '' : ` ${fout.waar}`}`;
    throw fout;
  }
  return 'gelezen';
}
const boek = (rijen: string, na?: string): Buffer => maakZip(boekDelen(rijen, na));

describe('Een CSV-bestand lezen', () => {
  it('met puntkomma’s, aanhalingstekens en een regeleinde in een cel', async () =>
    expect(await cellen('a;b\r\n"x;y";"zei ""hoi"""\r\n"twee\r\nregels";\r\n')).toEqual([
      ['a', 'b'],
      ['x;y', 'zei "hoi"'],
      ['twee\r\nregels', null],
    ]));
  it('met komma’s of tabs, of zoals de eerste regel zelf zegt', async () => {
    expect(await cellen('a,b\n1,2')).toEqual([['a', 'b'], ['1', '2']]); // prettier-ignore
    expect(await cellen('a\tb\n1\t2')).toEqual([['a', 'b'], ['1', '2']]); // prettier-ignore
    expect(await cellen('sep=,\na,b')).toEqual([['a', 'b']]);
    expect((await lees('sep=,\na,b')).rijen[0]?.nummer).toBe(2);
  });
  it('houdt nullen vooraan', async () => expect(await cellen('nr\n00123')).toEqual([['nr'], ['00123']]));
  it('slaat lege regels over en telt ze wel mee', async () =>
    expect((await lees('a;b\n;\n\nx;y')).rijen.map((r) => r.nummer)).toEqual([1, 4]));
  it('in UTF-8, met en zonder merkteken', async () => {
    expect((await lees('\uFEFFnaam\nÉlise')).rijen[1]?.cellen).toEqual(['Élise']);
    expect(await lees('naam\nÉlise')).toMatchObject({ codering: 'UTF-8' });
  });
  it('in Windows-1252, met het euroteken', async () => {
    const uit = await lees(Buffer.from([0x61, 0x0a, 0xc9, 0x6c, 0x69, 0x80]));
    expect(uit).toMatchObject({ codering: 'WINDOWS-1252', rijen: [{ cellen: ['a'] }, { cellen: ['Éli€'] }] });
  });
  it('in UTF-16 zoals Excel "Unicode-tekst" opslaat', async () => {
    const uit = await lees(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\tb\né\tx', 'utf16le')]));
    expect(uit).toMatchObject({ codering: 'UTF-16', rijen: [{ cellen: ['a', 'b'] }, { cellen: ['é', 'x'] }] });
  });
  it('over de grens van twee stukken heen', async () => {
    const lang = `naam;x\n${'é'.repeat(1500)};1\n`.repeat(60);
    expect((await lees(lang)).rijen).toHaveLength(120);
    expect((await lees(lang)).rijen.every((r) => r.cellen[0] === 'naam' || r.cellen[0] === 'é'.repeat(1500))).toBe(
      true,
    );
  });

  it('zegt waar een aanhalingsteken niet sluit', async () => {
    expect(await weigering('a;b\n1;"open\n2;3')).toBe('AANHALING regel 2');
    expect(await weigering('a;b\n"dicht"meer;2')).toBe('AANHALING regel 2');
    expect(await weigering(`a\n"${'x'.repeat(30_000)}`)).toBe('AANHALING regel 2');
  });
  it('weigert letters die het niet kan lezen', async () => {
    expect(await weigering(Buffer.from([0x61, 0x0a, 0x81]))).toBe('CODERING');
    expect(await weigering(Buffer.from([0x61, 0x00, 0x62]))).toBe('CODERING');
    expect(await weigering(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]))).toBe('CODERING');
  });
  it('weigert een te lange cel alleen in die cel', async () =>
    expect(await cellen(`a\n${'x'.repeat(3000)}`)).toEqual([['a'], [{ fout: 'TE_LANG' }]]));
  it('weigert te veel rijen en kolommen', async () => {
    expect(await weigering(`a\n${'1\n'.repeat(MEESTE_RIJEN)}`)).toBe('gelezen');
    expect(await weigering(`a\n${'1\n'.repeat(1_000_000)}`)).toBe(`TE_VEEL_RIJEN rij ${MEESTE_RIJEN + 2}`);
    expect(await weigering('x;'.repeat(61))).toBe('TE_VEEL_KOLOMMEN regel 1');
    expect(await weigering(`a${';'.repeat(200)}`)).toBe('gelezen');
  });
  it('weigert wat leeg is of iets anders', async () => {
    expect(await weigering('')).toBe('LEEG');
    expect(await weigering(' ; \n')).toBe('LEEG');
    expect(await weigering('<html><table>', 'lijst.csv')).toBe('SOORT');
    expect(await weigering('a;b', 'lijst.exe')).toBe('SOORT');
  });
});

describe('Een Excel-bestand lezen', () => {
  it('zoals een programma het schrijft: tekst, getal, dag, ja en nee', async () => {
    const b = new ExcelJS.Workbook();
    const blad = b.addWorksheet('Lijst');
    blad.addRow(['nummer', 'dag', 'cliënt', 'BIG']);
    blad.addRow(['00123', new Date('2026-03-01T00:00:00Z'), true, 19012345601]);
    const uit = await lees(Buffer.from(await b.xlsx.writeBuffer()), 'lijst.xlsx');
    expect(uit).toMatchObject({ vorm: 'XLSX', blad: 'Lijst', andereBladen: 0 });
    expect(uit.rijen[1]?.cellen).toEqual(['00123', { dag: '2026-03-01' }, 'ja', { getal: '19012345601' }]);
  });
  it('met gedeelde teksten, een lege cel en een voorvoegsel in de namen', async () => {
    expect(await cellen(boek('<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>'))).toEqual([
      ['één', null, 'De Vries'],
    ]);
    const delen = boekDelen('');
    delen['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>A&amp;B &#233;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellen(maakZip(delen))).toEqual([['A&B é']]);
  });
  it('kent dagen en nullen aan de opmaak, ook in het Nederlands en vanaf 1904', async () => {
    const rij =
      '<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" s="3"><v>46082.75</v></c><c r="C1" s="2"><v>123</v></c><c r="D1"><v>1.9012345601E10</v></c></row>';
    expect(await cellen(boek(rij))).toEqual([
      [{ dag: '2026-03-01' }, { dag: '2026-03-01' }, { getal: '00123' }, { getal: '19012345601' }],
    ]);
    const delen = boekDelen('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>');
    delen['xl/workbook.xml'] =
      delen['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
    expect(await cellen(maakZip(delen))).toEqual([[{ dag: '2026-03-01' }]]);
  });
  it('noemt een dag die niet bestaat een fout in die cel', async () =>
    expect(await cellen(boek('<row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1" t="e"><v>#N/A</v></c></row>'))).toEqual(
      [[{ fout: 'DAG' }, { fout: 'FOUTWAARDE' }]],
    ));
  it('neemt van een formule nooit de uitkomst', async () =>
    expect(await cellen(boek('<row r="1"><c r="A1" t="str"><f>CMD()</f><v>Jansen</v></c></row>'))).toEqual([
      [{ fout: 'FORMULE' }],
    ]));

  it('weigert samengevoegde cellen en zegt waar', async () =>
    expect(
      await weigering(
        boek('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'),
      ),
    ).toBe('SAMENGEVOEGD A1:C1'));
  it('weigert macro’s, hoe het bestand ook heet', async () => {
    expect(await weigering(maakZip({ ...boekDelen(''), 'xl/vbaProject.bin': 'x' }), 'lijst.xlsx')).toBe('MACRO');
    const delen = boekDelen('');
    delen['[Content_Types].xml'] =
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(await weigering(maakZip(delen), 'lijst.xlsx')).toBe('MACRO');
    expect(await weigering(boek(''), 'lijst.xlsm')).toBe('MACRO');
  });
  it('weigert oude en beveiligde bestanden', async () => {
    expect(await weigering(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'lijst.xls')).toBe('OUD_OF_BEVEILIGD');
    expect(await weigering(maakZip(boekDelen(''), 1), 'lijst.xlsx')).toBe('OUD_OF_BEVEILIGD');
  });
  it('weigert een bestand dat bij het uitpakken groot wordt, zonder het uit te pakken', async () => {
    const bom = `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(200 * 1024 * 1024)}`;
    const bytes = boek(bom);
    expect(bytes.length).toBeLessThan(400_000);
    expect(['TE_GROOT', 'BESCHADIGD']).toContain(await weigering(bytes, 'lijst.xlsx'));
  });
  it('weigert een tekst die duizenden keren terugkomt', async () => {
    const delen = boekDelen(
      Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join(''),
    );
    delen['xl/sharedStrings.xml'] = `<sst><si><t>${'x'.repeat(1900)}</t></si></sst>`;
    expect(await weigering(maakZip(delen))).toMatch(/^TE_GROOT rij /);
  });
  it('weigert een miljoen rijen zodra het er te veel ziet', async () => {
    const rijen = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join('');
    expect(await weigering(boek(rijen))).toBe(`TE_VEEL_RIJEN rij ${MEESTE_RIJEN + 2}`);
  }, 60_000);
  it('telt lege rijen met opmaak niet mee', async () =>
    expect(
      await cellen(boek('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>')),
    ).toEqual([[{ getal: '1' }]]));
  it('leest geen documenttype, geen eigen entiteiten en niets dat niet klopt', async () => {
    const met = (xml: string): Buffer => maakZip({ ...boekDelen(''), 'xl/worksheets/sheet1.xml': xml });
    for (const xml of [
      '<!DOCTYPE x [<!ENTITY a "aaa">]><worksheet/>',
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      '<worksheet><sheetData></worksheet>',
      '<worksheet>',
      '<a>'.repeat(100),
      '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
      '<worksheet><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
    ])
      expect(await weigering(met(xml))).toMatch(/^BESCHADIGD/);
  });
  it('opent geen kapot archief, met dubbele of overlappende delen, of een dat geen werkmap is', async () => {
    const goed = boek('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await weigering(goed.subarray(0, goed.length - 30))).toBe('BESCHADIGD');
    const overlap = Buffer.from(goed);
    const kaart = overlap.readUInt32LE(overlap.length - 6);
    const tweede = kaart + 46 + overlap.readUInt16LE(kaart + 28);
    overlap.writeUInt32LE(0, tweede + 42);
    expect(await weigering(overlap)).toBe('BESCHADIGD');
    expect(await weigering(maakZip({ 'word/document.xml': '<x/>' }), 'brief.xlsx')).toBe('SOORT');
    const verknoeid = Buffer.from(goed);
    verknoeid.fill(0xff, 45, 60);
    expect(await weigering(verknoeid)).toBe('BESCHADIGD');
  });
});

it('noemt kolommen zoals Excel', () =>
  expect([0, 25, 26, 51, 52, 59, 701, 702].map(kolomNaam)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'BH', 'ZZ', 'AAA']));
