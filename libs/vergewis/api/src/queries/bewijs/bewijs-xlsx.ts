import { PassThrough, type Readable } from 'node:stream';
import { EIS_CODES, type Dag } from '@meldbaken/vergewis/contract';
import { EIS_NAAM, dagTekst } from '@meldbaken/vergewis/model';
import { veilig } from '../../import/personen-bestand';
import type { BewijsMens } from './bewijs';
import type { Bewijs } from './bewijs.handler';

type Cel = string | Date | null;

const dag = (d: Dag | null): Date | null => (d === null ? null : new Date(`${d}T00:00:00Z`));

const KOLOMMEN: readonly { kop: string; breed: number; cel: (m: BewijsMens) => Cel }[] = [
  { kop: 'Personeelsnummer', breed: 18, cel: (m) => m.personeelsnummer },
  { kop: 'Naam', breed: 28, cel: (m) => m.naam },
  { kop: 'Soort', breed: 16, cel: (m) => m.soort },
  { kop: 'Functie', breed: 24, cel: (m) => m.functie },
  { kop: 'Team of locatie', breed: 24, cel: (m) => m.eenheid },
  { kop: 'Eerste werkdag', breed: 14, cel: (m) => dag(m.beginOp) },
  { kop: 'Uitkomst', breed: 26, cel: (m) => m.uitkomst },
  { kop: 'Waarom', breed: 60, cel: (m) => m.reden },
  { kop: 'VOG afgegeven op', breed: 16, cel: (m) => dag(vogVan(m)?.afgegevenOp ?? null) },
  { kop: 'VOG profiel', breed: 24, cel: (m) => vogVan(m)?.profiel ?? '' },
  { kop: 'VOG echtheid', breed: 30, cel: (m) => vogVan(m)?.echtheid ?? '' },
  { kop: 'VOG gezien op', breed: 14, cel: (m) => dag(vogVan(m)?.gezienOp ?? null) },
  { kop: 'VOG gezien door', breed: 24, cel: (m) => vogVan(m)?.door ?? '' },
  ...EIS_CODES.map((code) => ({
    kop: EIS_NAAM[code],
    breed: 18,
    cel: (m: BewijsMens) => m.eisen.find((e) => e.code === code)?.status ?? 'Niet nodig',
  })),
  {
    kop: 'Eigen controles',
    breed: 40,
    cel: (m) =>
      m.eisen
        .filter((e) => e.code.startsWith('EIGEN_'))
        .map((e) => `${e.naam}: ${e.status}`)
        .join('; '),
  },
];

const vogVan = (m: BewijsMens): BewijsMens['eisen'][number] | undefined =>
  m.eisen.find((e) => e.vog && e.afgegevenOp !== null);

/** The proof as a workbook, written while the people come in. Nothing in it is run by a spreadsheet. */
export function bewijsXlsx(b: Bewijs): Readable {
  const uit = new PassThrough();
  schrijf(b, uit).catch((fout: unknown) => uit.destroy(fout instanceof Error ? fout : new Error('export failed')));
  return uit;
}

async function schrijf(b: Bewijs, uit: PassThrough): Promise<void> {
  // Large, and needed by few: loaded at the first export.
  const { default: exceljs } = await import('exceljs');
  const boek = new exceljs.stream.xlsx.WorkbookWriter({ stream: uit, useStyles: true, useSharedStrings: false });
  boek.creator = 'Meldbaken';
  const blad = boek.addWorksheet('Personen', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  blad.columns = KOLOMMEN.map((k) => ({ header: k.kop, width: k.breed }));
  blad.getRow(1).font = { bold: true };
  blad.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: KOLOMMEN.length } };
  for await (const mensen of b.paginas) {
    for (const m of mensen) {
      const rij = blad.addRow(KOLOMMEN.map(({ cel }) => schoon(cel(m))));
      rij.eachCell((cel) => {
        if (cel.value instanceof Date) cel.numFmt = 'dd-mm-yyyy';
      });
      rij.commit();
    }
    if (uit.destroyed) return;
  }
  blad.commit();
  const over = boek.addWorksheet('Over dit bewijs');
  over.columns = [{ width: 24 }, { width: 80 }];
  for (const [naam, waarde] of overRegels(b)) over.addRow([naam, veilig(waarde)]).commit();
  over.commit();
  await boek.commit();
}

const schoon = (c: Cel): Cel => (typeof c === 'string' ? (c === '' ? null : veilig(c)) : c);

/** What every proof says of itself. */
export function overRegels(b: Bewijs): readonly (readonly [string, string])[] {
  const kennis =
    b.bekendOp === b.op
      ? 'Alleen wat op die dag al was vastgelegd, telt mee.'
      : `Alles wat tot en met ${dagTekst(b.bekendOp)} is vastgelegd, telt mee.`;
  return [
    ['Organisatie', b.organisatie],
    ['Over', b.over],
    ['Stand op', dagTekst(b.op)],
    ['Wat telt mee', kennis],
    ['Aantal personen', String(b.aantal)],
    ['Hoe is dit gemaakt', 'De uitkomst is berekend uit wat is vastgelegd. Niemand kan de uitkomst zelf invullen.'],
  ];
}
