import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { schoonPdfApart } from './pdf-apart';

/** Many objects in little space: slow to read, as a hostile file would be. */
async function zwaar(objecten: number): Promise<Buffer> {
  const d = await PDFDocument.create();
  d.addPage([200, 200]);
  for (let n = 0; n < objecten; n++) d.context.register(d.context.obj({ Proef: PDFString.of(`${n}`), Nog: [n, n, n] }));
  return Buffer.from(await d.save({ useObjectStreams: false }));
}

/** How often this process got round to something else meanwhile. */
async function beurtenTijdens(doe: () => Promise<unknown>): Promise<number> {
  let beurten = 0;
  const tik = setInterval(() => beurten++, 5);
  await doe();
  clearInterval(tik);
  return beurten;
}

describe('een pdf apart schoonmaken', () => {
  it('geeft een schone pdf terug, zonder wie hem maakte', async () => {
    const d = await PDFDocument.create();
    d.addPage([200, 200]);
    d.setAuthor('CNRY-maker');
    const uit = await schoonPdfApart(Buffer.from(await d.save()));
    expect(uit.soort).toBe('SCHOON');
    if (uit.soort !== 'SCHOON') return;
    const schoon = await PDFDocument.load(uit.inhoud, { updateMetadata: false });
    expect([schoon.getPageCount(), schoon.getAuthor()]).toEqual([1, undefined]);
  });

  it('herkent wat kwaad kan, en wat niet te lezen is', async () => {
    const d = await PDFDocument.create();
    d.addPage([200, 200]);
    d.catalog.set(PDFName.of('OpenAction'), d.context.obj({ S: 'JavaScript', JS: PDFString.of('x') }));
    expect(await schoonPdfApart(Buffer.from(await d.save()))).toEqual({ soort: 'GEVAARLIJK' });
    expect(await schoonPdfApart(Buffer.from('%PDF-1.7 niets'))).toEqual({ soort: 'ONLEESBAAR' });
  });

  it('laat anderen ondertussen voorgaan: dit proces staat niet stil', async () => {
    const bytes = await zwaar(40_000);
    // Cleaned here it would be one turn, whatever the machine.
    expect(await beurtenTijdens(() => schoonPdfApart(bytes))).toBeGreaterThan(3);
  });

  it('stopt wat te lang duurt, en wat te veel geheugen vraagt', async () => {
    const bytes = await zwaar(40_000);
    expect(await schoonPdfApart(bytes, { ms: 50, mb: 256 })).toEqual({ soort: 'TE_ZWAAR' });
    expect(await schoonPdfApart(bytes, { ms: 20_000, mb: 6 })).toEqual({ soort: 'TE_ZWAAR' });
  });

  it('doet er hoogstens twee tegelijk, en allemaal', async () => {
    const d = await PDFDocument.create();
    d.addPage([200, 200]);
    const bytes = Buffer.from(await d.save());
    const uit = await Promise.all([1, 2, 3, 4, 5].map(() => schoonPdfApart(bytes)));
    expect(uit.map(({ soort }) => soort)).toEqual(Array.from({ length: 5 }, () => 'SCHOON'));
  });

  it('neemt zonder het programma niets aan, in plaats van het zelf te doen', async () => {
    const was = process.env['MELDBAKEN_PDF_DRAAD'];
    process.env['MELDBAKEN_PDF_DRAAD'] = '/bestaat/niet.mjs';
    await expect(schoonPdfApart(Buffer.from('%PDF-1.7'))).rejects.toThrow('is not built');
    process.env['MELDBAKEN_PDF_DRAAD'] = was;
  });
});
