import { BladGeweigerd, MEESTE_IN_CEL, type BladKop, type Maat } from './blad';
import { leesOpmaak } from './xlsx-opmaak';
import { BladLezer } from './xlsx-blad';
import { XmlFout, XmlLezer, type XmlOor } from './xml';
import { Zip } from './zip';

const MB = 1024 * 1024;
/** Unpacked: the parts around the sheet, the texts, and the sheet itself, which is never held as a whole. */
const KLEIN = 8 * MB;
const TEKSTEN = 64 * MB;
const BLAD = 160 * MB;
const MEESTE_TEKSTEN = 1_000_000;
const MEESTE_LETTERS = 24_000_000;

const BOEK = 'xl/workbook.xml';

/** Reads the first visible sheet of a workbook: values alone, never a formula, a macro, a link or a picture. */
export async function leesXlsx(bytes: Buffer, maat: Maat): Promise<BladKop> {
  const zip = Zip.open(bytes);
  const namen = zip.namen();
  if (!namen.includes(BOEK)) throw new BladGeweigerd('SOORT');
  if (namen.some((n) => /vbaproject|macrosheets|activex/i.test(n))) throw new BladGeweigerd('MACRO');
  try {
    return await leesBoek(zip, namen, maat);
  } catch (fout) {
    throw fout instanceof XmlFout ? new BladGeweigerd('BESCHADIGD') : fout;
  }
}

async function leesBoek(zip: Zip, namen: readonly string[], maat: Maat): Promise<BladKop> {
  for await (const s of zip.lees('[Content_Types].xml', KLEIN))
    if (/macroEnabled/i.test(s)) throw new BladGeweigerd('MACRO');
  const { bladen, vanaf1904 } = await leesBladen(zip);
  const eerste = bladen.find((b) => !b.verborgen);
  const pad = eerste && (await leesPaden(zip)).get(eerste.id);
  if (!eerste || pad === undefined || !namen.includes(pad)) throw new BladGeweigerd('BESCHADIGD');
  const boek = {
    vanaf1904,
    teksten: namen.includes('xl/sharedStrings.xml') ? await leesTeksten(zip) : [],
    opmaken: namen.includes('xl/styles.xml') ? await leesOpmaak(zip.lees('xl/styles.xml', KLEIN)) : [],
  };
  const lezer = new BladLezer(boek, maat);
  for await (const s of zip.lees(pad, BLAD)) lezer.schrijf(s);
  lezer.einde();
  return { vorm: 'XLSX', codering: null, blad: eerste.naam.slice(0, 100), andereBladen: bladen.length - 1 };
}

async function leesDeel(zip: Zip, naam: string, hoogstens: number, oor: XmlOor): Promise<void> {
  const lezer = new XmlLezer(oor);
  for await (const s of zip.lees(naam, hoogstens)) lezer.schrijf(s);
  lezer.einde();
}

interface BladVerwijzing {
  readonly naam: string;
  readonly id: string;
  readonly verborgen: boolean;
}

async function leesBladen(zip: Zip): Promise<{ bladen: BladVerwijzing[]; vanaf1904: boolean }> {
  const bladen: BladVerwijzing[] = [];
  let vanaf1904 = false;
  await leesDeel(zip, BOEK, KLEIN, {
    begin: (naam, v) => {
      if (naam === 'workbookPr') vanaf1904 = /^(1|true)$/.test(v.get('date1904') ?? '');
      if (naam === 'sheet')
        bladen.push({
          naam: v.get('name') ?? '',
          id: v.get('id') ?? '',
          verborgen: /hidden/i.test(v.get('state') ?? ''),
        });
    },
  });
  return { bladen, vanaf1904 };
}

/** Where the sheets lie, by their id in the workbook. */
async function leesPaden(zip: Zip): Promise<Map<string, string>> {
  const uit = new Map<string, string>();
  await leesDeel(zip, 'xl/_rels/workbook.xml.rels', KLEIN, {
    begin: (naam, v) => {
      const doel = v.get('Target') ?? '';
      if (naam === 'Relationship' && v.get('TargetMode') !== 'External')
        uit.set(v.get('Id') ?? '', doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
    },
  });
  return uit;
}

/** The texts that cells share. */
async function leesTeksten(zip: Zip): Promise<string[]> {
  const uit: string[] = [];
  let [tekst, inTekst, stil, letters] = ['', false, 0, 0];
  await leesDeel(zip, 'xl/sharedStrings.xml', TEKSTEN, {
    begin: (naam) => {
      if (naam === 'si') tekst = '';
      if (naam === 't') inTekst = true;
      if (naam === 'rPh') stil++;
    },
    tekst: (t) => {
      if (inTekst && !stil && tekst.length <= MEESTE_IN_CEL) tekst += t;
    },
    eind: (naam) => {
      if (naam === 't') inTekst = false;
      if (naam === 'rPh') stil--;
      if (naam !== 'si') return;
      letters += tekst.length;
      if (uit.push(tekst) > MEESTE_TEKSTEN || letters > MEESTE_LETTERS) throw new BladGeweigerd('TE_GROOT');
    },
  });
  return uit;
}
