import type * as TypstModule from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeCompiler, NodeTypstCompileResult, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { DocumentenNietBeschikbaar } from './documenten-niet-beschikbaar';
import { HUIS } from './huis.sjabloon';

/** PDF/UA-1: tagged, with language and title, for people who hear it. PDF/A-2a: tagged as well, to keep for years. */
export type PdfSoort = 'ua-1' | 'a-2a';
/** What a file of that standard says of itself. */
const KENMERKEN: Readonly<Record<PdfSoort, readonly string[]>> = {
  'ua-1': ['/StructTreeRoot', 'pdfuaid:part'],
  'a-2a': ['/StructTreeRoot', 'pdfaid:part'],
};
/** Documents after which what the typesetter remembers and no longer uses is thrown away. */
const ONTHOUD = 5;

type Typst = Pick<typeof TypstModule, 'NodeCompiler'>;
/** Loads the typesetter; the test of a machine without one gives another. */
export type Lader = () => Promise<Typst>;

// At the first document, and not at start-up: the binary takes 50 MB.
const laad: Lader = () => import('@myriaddreamin/typst-ts-node-compiler');

/**
 * Sets a document. `sjabloon` is Typst code of ours, which finds the data in `gegevens` and the frame of the house in
 * `verslag`. Whatever a person typed stands in the data only, which is plain JSON: shown as text, never read as code.
 * Throws when the file cannot be tagged; there is no lesser kind.
 */
export async function maakPdf(
  sjabloon: string,
  gegevens: unknown,
  { soort = 'ua-1', lader = laad }: { readonly soort?: PdfSoort; readonly lader?: Lader } = {},
): Promise<Buffer> {
  const zetter = await maakZetter(lader);
  const bron = `#let gegevens = json(bytes(sys.inputs.gegevens))\n${HUIS}\n${sjabloon}`;
  const pdf = zet(zetter, bron, JSON.stringify(gegevens), soort);
  if (KENMERKEN[soort].every((k) => pdf.includes(k))) return pdf;
  throw new DocumentenNietBeschikbaar(new Error('the file is not tagged'));
}

function zet(zetter: NodeCompiler, bron: string, gegevens: string, soort: PdfSoort): Buffer {
  try {
    const gezet = zetter.compile({ mainFileContent: bron, inputs: { gegevens } });
    if (!gezet.result) throw new Error(`the document cannot be set: ${meldingen(zetter, gezet)}`);
    return alsPdf(zetter, gezet.result, soort);
  } finally {
    zetter.evictCache(ONTHOUD);
  }
}

/** An older typesetter does not know the standard, and says so here. */
function alsPdf(zetter: NodeCompiler, document: NodeTypstDocument, soort: PdfSoort): Buffer {
  try {
    return zetter.pdf(document, { pdfStandard: soort });
  } catch (fout) {
    throw new DocumentenNietBeschikbaar(fout);
  }
}

async function maakZetter(lader: Lader): Promise<NodeCompiler> {
  try {
    const { NodeCompiler: Zetter } = await lader();
    return Zetter.create({});
  } catch (fout) {
    throw new DocumentenNietBeschikbaar(fout);
  }
}

/** What the typesetter says about our template. */
function meldingen(zetter: NodeCompiler, gezet: NodeTypstCompileResult): string {
  const fout = gezet.takeDiagnostics();
  const alle = fout ? (zetter.fetchDiagnostics(fout) as { message?: string }[]) : [];
  return alle.map((m) => m.message ?? '').join('; ');
}
