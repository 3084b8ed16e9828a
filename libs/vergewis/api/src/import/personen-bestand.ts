import { PassThrough, type Readable } from 'node:stream';
import { IMPORT_KOLOM, IMPORT_VELDEN, importTekst } from '@meldbaken/vergewis/model';
import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import type { PersonenUitvoer } from './personen-uitvoer.handler';

/** Excel and its kin read such a first character as the start of a formula (OWASP, CSV injection). */
const FORMULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** A text that a spreadsheet shows and never runs. */
export const veilig = (t: string): string => (FORMULE.test(t) ? `'${t}` : t);

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';
const KOPPEN = IMPORT_VELDEN.map((v) => IMPORT_KOLOM[v].kop);
const DAGEN: ReadonlySet<string> = new Set(['geboortedatum', 'beginOp', 'eindeOp']);

const regel = (cellen: readonly string[]): string =>
  `${cellen.map((c) => `"${veilig(c).replaceAll('"', '""')}"`).join(';')}\r\n`;
const cellenVan = (d: DienstverbandGegevens, u: PersonenUitvoer): string[] =>
  IMPORT_VELDEN.map((v) => importTekst(v, d, u.namen));

/** The file in pieces: semicolons, every cell in quotes (RFC 4180), and nothing that a spreadsheet would run. */
export async function* personenCsv(u: PersonenUitvoer): AsyncGenerator<string> {
  yield BOM + regel(KOPPEN);
  for await (const pagina of u.paginas) yield pagina.map((d) => regel(cellenVan(d, u))).join('');
}

/** The workbook as a stream, written while the rows come in. Numbers are texts, so that zeros in front stay. */
export function personenXlsx(u: PersonenUitvoer): Readable {
  const uit = new PassThrough();
  schrijf(u, uit).catch((fout: unknown) => uit.destroy(fout instanceof Error ? fout : new Error('export failed')));
  return uit;
}

async function schrijf(u: PersonenUitvoer, uit: PassThrough): Promise<void> {
  // Large, and needed by few: loaded at the first export.
  const { default: exceljs } = await import('exceljs');
  const boek = new exceljs.stream.xlsx.WorkbookWriter({ stream: uit, useStyles: true, useSharedStrings: false });
  boek.creator = 'Meldbaken';
  const blad = boek.addWorksheet('Personen', { views: [{ state: 'frozen', ySplit: 1 }] });
  blad.columns = KOPPEN.map((header) => ({ header, width: 20 }));
  blad.getRow(1).font = { bold: true };
  blad.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: KOPPEN.length } };
  for await (const pagina of u.paginas) {
    for (const d of pagina) {
      const teksten = cellenVan(d, u);
      const rij = blad.addRow(IMPORT_VELDEN.map((v, i) => waarde(d, v, teksten[i] ?? '')));
      rij.eachCell((cel) => {
        if (cel.value instanceof Date) cel.numFmt = 'dd-mm-yyyy';
      });
      rij.commit();
    }
    if (uit.destroyed) return;
  }
  blad.commit();
  await boek.commit();
}

function waarde(d: DienstverbandGegevens, veld: (typeof IMPORT_VELDEN)[number], tekst: string): string | Date | null {
  if (tekst === '') return null;
  if (!DAGEN.has(veld)) return veilig(tekst);
  const dag = veld === 'geboortedatum' ? d.geboortedatum : veld === 'beginOp' ? d.beginOp : d.eindeOp;
  return dag === null ? null : new Date(`${dag}T00:00:00Z`);
}
