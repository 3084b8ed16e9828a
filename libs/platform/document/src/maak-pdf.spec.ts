import { pdfTekst } from '@meldbaken/platform/testing';
import { DocumentenNietBeschikbaar } from './documenten-niet-beschikbaar';
import { maakPdf } from './maak-pdf';

const SJABLOON = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie)
= #gegevens.kop
#tabel(gegevens.koppen, gegevens.rijen)
#staven(((naam: "jan", goed: 2, fout: 1),), namen: ("Goed", "Fout"), alt: gegevens.alt)
`;
const gegevens = {
  titel: 'Verslag over 2026',
  organisatie: 'Stichting Zonnehof',
  kop: 'Per eenheid',
  koppen: ['Eenheid', 'Aantal'],
  rijen: [['Team Beukenhof', '12']],
  alt: 'Eén staaf: 2 goed en 1 fout.',
};
const kaal = (tekst: string): string => tekst.replace(/\s/g, '');

it('maakt een pdf met labels, taal, titel, kopcellen, alternatieve tekst en PDF/UA-1', async () => {
  const pdf = (await maakPdf(SJABLOON, gegevens)).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang ?\(nl/);
  expect(pdf).toContain('/Marked true');
  expect(pdf).toMatch(/<pdfuaid:part>1<|pdfuaid:part="1"/);
  expect(pdf).toContain('/DisplayDocTitle true');
  expect(pdf).toContain('Verslag over 2026');
  for (const deel of ['/S /Table', '/S /TH', '/S /TD', '/S /Figure', '/S /H1']) expect(pdf).toContain(deel);
  expect(pdf).toMatch(/\/Alt [(<]/);
});

it('maakt ook een pdf om te bewaren: PDF/A-2a, met labels', async () => {
  const pdf = (await maakPdf(SJABLOON, gegevens, { soort: 'a-2a' })).toString('latin1');
  expect(pdf).toMatch(/<pdfaid:part>2<|pdfaid:part="2"/);
  expect(pdf).toMatch(/<pdfaid:conformance>A<|pdfaid:conformance="A"/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/OutputIntents');
});

it('zet op elke bladzijde het nummer en de organisatie', async () => {
  const tekst = pdfTekst(await maakPdf(SJABLOON, gegevens));
  expect(tekst).toContain(kaal('Stichting Zonnehof · Verslag over 2026'));
  expect(tekst).toContain(kaal('Bladzijde 1 van 1'));
});

it.each([
  '#let x = 1',
  '#read("/etc/passwd")',
  '$ x^2 $',
  String.raw`\ [ ] * _ @ < > ~ -- /* */ // #{ }`,
  '= Kop',
  '"); #panic("kapot")',
  '<script>alert(1)</script>',
])('toont %s als tekst, en voert het niet uit', async (naam) => {
  const tekst = pdfTekst(await maakPdf(SJABLOON, { ...gegevens, kop: naam, rijen: [[naam, '1']] }));
  expect(tekst.split(kaal(naam)).length - 1).toBe(2);
});

it('zegt het duidelijk als deze machine geen zetter heeft', async () => {
  const zonder = (): Promise<never> => Promise.reject(new Error('Cannot find native binding'));
  await expect(maakPdf(SJABLOON, gegevens, { lader: zonder })).rejects.toThrow(DocumentenNietBeschikbaar);
  await expect(maakPdf(SJABLOON, gegevens, { lader: zonder })).rejects.toThrow(`${process.platform}-${process.arch}`);
});

it('geeft nooit een pdf zonder labels', async () => {
  const zetter = { compile: () => ({ result: {} }), pdf: () => Buffer.from('%PDF-1.7'), evictCache: () => undefined };
  const kaal = { create: () => zetter };
  const lader = (): Promise<never> => Promise.resolve({ NodeCompiler: kaal } as never);
  for (const soort of ['ua-1', 'a-2a'] as const)
    await expect(maakPdf(SJABLOON, gegevens, { soort, lader })).rejects.toThrow(DocumentenNietBeschikbaar);
});

it('noemt een fout in het sjabloon', async () => {
  await expect(maakPdf('#onbekend()', {})).rejects.toThrow(/unknown variable/);
});
