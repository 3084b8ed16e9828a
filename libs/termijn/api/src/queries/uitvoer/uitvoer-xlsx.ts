import { PassThrough, type Readable } from 'node:stream';
import { veiligeCel } from '@meldbaken/termijn/model';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { KOLOMMEN, alsBladWaarde, cellenVan } from './uitvoer-rij';

/** The workbook as a stream, written while the rows come in. */
export function uitvoerXlsx(paginas: AsyncIterable<readonly Termijn[]>): Readable {
  const uit = new PassThrough();
  schrijf(paginas, uit).catch((fout: unknown) =>
    uit.destroy(fout instanceof Error ? fout : new Error('export failed')),
  );
  return uit;
}

async function schrijf(paginas: AsyncIterable<readonly Termijn[]>, uit: PassThrough): Promise<void> {
  // Large, and needed by few: loaded at the first export.
  const { default: exceljs } = await import('exceljs');
  const boek = new exceljs.stream.xlsx.WorkbookWriter({ stream: uit, useStyles: true, useSharedStrings: false });
  boek.creator = 'Meldbaken';
  const blad = boek.addWorksheet('Termijnen', { views: [{ state: 'frozen', ySplit: 1 }] });
  blad.columns = KOLOMMEN.map((k) => ({ header: k.kop, width: k.breed }));
  blad.getRow(1).font = { bold: true };
  blad.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: KOLOMMEN.length } };
  for await (const pagina of paginas) {
    for (const t of pagina) {
      const rij = blad.addRow(cellenVan(t).map(alsBladWaarde).map(veilig));
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

const veilig = (w: string | Date | null): string | Date | null => (typeof w === 'string' ? veiligeCel(w) : w);
