import { dagInWoorden, dagVan, momentInWoorden, type Dag } from '@meldbaken/platform/waarden';
import { GEREED_BRON, GEREED_FASE_LABEL, zinOver } from '@meldbaken/zorgfraude/model';
import type { RaadOverzicht, RaadPunt } from './overzicht';

/** Excel and its kin read such a first character as the start of a formula (OWASP, CSV injection). */
const FORMULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const veilig = (t: string): string => (FORMULE.test(t) ? `'${t}` : t);
const cijfers = (d: Dag | null): string => (d === null ? '' : d.split('-').toReversed().join('-'));
const jaNee = (b: boolean): string => (b ? 'Ja' : 'Nee');

const KOLOMMEN: readonly { kop: string; breed: number; cel: (p: RaadPunt) => string }[] = [
  { kop: 'Code', breed: 12, cel: (p) => p.code },
  { kop: 'Deel', breed: 14, cel: (p) => GEREED_FASE_LABEL[p.fase] },
  { kop: 'Punt', breed: 50, cel: (p) => p.titel },
  { kop: 'Stand', breed: 40, cel: (p) => p.stand },
  { kop: 'Eigenaar', breed: 30, cel: (p) => p.eigenaar },
  { kop: 'Klaar voor', breed: 14, cel: (p) => cijfers(p.gereedVoor) },
  { kop: 'Klaar op', breed: 14, cel: (p) => cijfers(p.gereedOp) },
  { kop: 'Te laat', breed: 10, cel: (p) => jaNee(p.laat) },
  { kop: 'Geen eigenaar', breed: 14, cel: (p) => jaNee(p.zonderEigenaar) },
  { kop: 'Bewijs', breed: 70, cel: (p) => p.bewijs.join('; ') },
];
const cellen = (p: RaadPunt): string[] => KOLOMMEN.map(({ cel }) => veilig(cel(p)));

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';
const regel = (r: readonly string[]): string => `${r.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')}\r\n`;

/** The list in one text: semicolons, every cell in quotes (RFC 4180), nothing that a spreadsheet would run. */
export const raadCsv = (o: RaadOverzicht): string =>
  BOM + [KOLOMMEN.map((k) => k.kop), ...o.punten.map(cellen)].map(regel).join('');

/** The list as a workbook, with a second sheet that says what it is. */
export async function raadXlsx(o: RaadOverzicht): Promise<Buffer> {
  // Large, and needed by few: loaded at the first export.
  const { default: exceljs } = await import('exceljs');
  const boek = new exceljs.Workbook();
  boek.creator = 'Meldbaken';
  const blad = boek.addWorksheet('Checklist', { views: [{ state: 'frozen', ySplit: 1 }] });
  blad.columns = KOLOMMEN.map((k) => ({ header: k.kop, width: k.breed }));
  blad.getRow(1).font = { bold: true };
  blad.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: KOLOMMEN.length } };
  for (const p of o.punten) blad.addRow(cellen(p).map((c) => (c === '' ? null : c)));
  const over = boek.addWorksheet('Over deze lijst');
  over.columns = [{ width: 24 }, { width: 80 }];
  for (const [naam, waarde] of overRegels(o)) over.addRow([naam, veilig(waarde)]);
  return Buffer.from(await boek.xlsx.writeBuffer());
}

const overRegels = (o: RaadOverzicht): (readonly [string, string])[] => [
  ['Gemeente', o.organisatie],
  ['Stand op', dagInWoorden(dagVan(o.gemaaktOp))],
  ['Alles samen', zinOver(o.totaal)],
  ...o.fasen.map((f) => [GEREED_FASE_LABEL[f.fase], zinOver(f)] as const),
  ['Bron van de lijst', GEREED_BRON],
  ['Namen', 'Er staan rollen in, geen namen van medewerkers.'],
];

/** The data of the document. */
export const raadStuk = (o: RaadOverzicht): object => ({
  titel: 'Hoe ver zijn we met de aanpak van zorgfraude?',
  organisatie: o.organisatie,
  onder: [`Gemaakt op ${momentInWoorden(o.gemaaktOp)}`],
  samen: zinOver(o.totaal),
  bron: `De punten komen uit het ${GEREED_BRON}. In dit overzicht staan rollen, geen namen van medewerkers.`,
  faseKoppen: ['Deel', 'Van toepassing', 'Gereed', 'Bezig', 'Te laat', 'Geen eigenaar', 'Klaar'],
  faseRijen: o.fasen.map((f) => [
    GEREED_FASE_LABEL[f.fase],
    ...[f.vanToepassing, f.gereed, f.bezig, f.laat, f.zonderEigenaar].map(String),
    f.procent === null ? '' : `${f.procent}%`,
  ]),
  laat: o.punten.filter((p) => p.laat).map((p) => `${p.titel} (klaar voor ${cijfers(p.gereedVoor)})`),
  zonder: o.punten.filter((p) => p.zonderEigenaar).map((p) => p.titel),
  puntKoppen: ['Punt', 'Stand', 'Eigenaar', 'Klaar', 'Bewijs'],
  delen: o.fasen.map((f) => ({
    titel: GEREED_FASE_LABEL[f.fase],
    rijen: o.punten
      .filter((p) => p.fase === f.fase)
      .map((p) => [p.titel, p.stand, p.eigenaar, klaar(p), p.bewijs.join('; ')]),
  })),
});

function klaar(p: RaadPunt): string {
  if (p.gereedOp !== null) return `Op ${cijfers(p.gereedOp)}`;
  if (p.gereedVoor === null) return '';
  return p.laat ? `Te laat: voor ${cijfers(p.gereedVoor)}` : `Voor ${cijfers(p.gereedVoor)}`;
}
