import { csvRegel } from '@meldbaken/termijn/model';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { KOLOMMEN, alsTekst, cellenVan } from './uitvoer-rij';

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

/** The file in pieces, one per page of rows. */
export async function* uitvoerCsv(paginas: AsyncIterable<readonly Termijn[]>): AsyncGenerator<string> {
  yield BOM + csvRegel(KOLOMMEN.map((k) => k.kop));
  for await (const pagina of paginas) yield pagina.map((t) => csvRegel(cellenVan(t).map(alsTekst))).join('');
}
