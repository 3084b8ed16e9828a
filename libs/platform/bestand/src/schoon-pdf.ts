import type * as PdfLib from 'pdf-lib';
import { pakBaarUit } from './pdf-omvang';
import { zonderNotities } from './schoon-jpeg';

type Pdf = typeof PdfLib;

const MEESTE_PAGINAS = 500;
/** What carries something out, or carries another file along. */
const GEVAAR = [
  'JS',
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'GoToE',
  'GoToR',
  'SubmitForm',
  'ImportData',
];
/** What says who, when and with which program. */
const SPOREN = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'AA',
  'OpenAction',
  'T',
  'M',
  'CreationDate',
  'NM',
  'StructParents',
];

export type PdfUitkomst = { soort: 'SCHOON'; inhoud: Buffer } | { soort: 'GEVAARLIJK' } | { soort: 'ONLEESBAAR' };

/** Only the pages, in a new document: what the old one says of its maker, its earlier versions and its actions stays behind. */
export async function schoonPdf(bytes: Buffer): Promise<PdfUitkomst> {
  if (!pakBaarUit(bytes)) return { soort: 'GEVAARLIJK' };
  const pdf = await import('pdf-lib');
  try {
    const oud = await pdf.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: pdf.ParseSpeeds.Slow });
    if (oud.getPageCount() > MEESTE_PAGINAS || oud.getPageCount() === 0) return { soort: 'ONLEESBAAR' };
    if (isGevaarlijk(pdf, oud)) return { soort: 'GEVAARLIJK' };
    const nieuw = await pdf.PDFDocument.create({ updateMetadata: false });
    for (const p of await nieuw.copyPages(oud, oud.getPageIndices())) nieuw.addPage(p);
    wisSporen(pdf, nieuw);
    const uit = await nieuw.save({ objectsPerTick: 50, addDefaultPage: false, updateFieldAppearances: false });
    return { soort: 'SCHOON', inhoud: Buffer.from(uit) };
  } catch {
    return { soort: 'ONLEESBAAR' };
  }
}

function isGevaarlijk(pdf: Pdf, document: PdfLib.PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, o]) => bevatGevaar(pdf, o, 0));
}

/** Looks for the names themselves, as key or as value: an action can stand anywhere. */
function bevatGevaar(pdf: Pdf, o: unknown, diepte: number): boolean {
  if (diepte > 30) return true;
  if (o instanceof pdf.PDFName) return GEVAAR.includes(o.decodeText());
  if (o instanceof pdf.PDFArray) return o.asArray().some((x) => bevatGevaar(pdf, x, diepte + 1));
  const woordenboek = o instanceof pdf.PDFStream ? o.dict : o;
  if (!(woordenboek instanceof pdf.PDFDict)) return false;
  return woordenboek.entries().some(([k, v]) => GEVAAR.includes(k.decodeText()) || bevatGevaar(pdf, v, diepte + 1));
}

function wisSporen(pdf: Pdf, document: PdfLib.PDFDocument): void {
  for (const [ref, o] of document.context.enumerateIndirectObjects()) {
    const woordenboek = o instanceof pdf.PDFStream ? o.dict : o;
    if (woordenboek instanceof pdf.PDFDict) for (const s of SPOREN) woordenboek.delete(pdf.PDFName.of(s));
    if (o instanceof pdf.PDFRawStream && isJpeg(pdf, o)) {
      const schoon = zonderNotities(o.contents);
      if (schoon) document.context.assign(ref, pdf.PDFRawStream.of(o.dict, schoon));
    }
  }
}

function isJpeg(pdf: Pdf, o: PdfLib.PDFRawStream): boolean {
  const filter = o.dict.get(pdf.PDFName.of('Filter'));
  return String(filter).includes('DCTDecode');
}
