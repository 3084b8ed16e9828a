import { oorzakenVan, telOorzaken, type BeoordeeldRapport } from './oorzaken.model';

const veld = (waarde: string): { code: string; label: string; waarde: string; tekst: string }[] => [
  { code: 'oorzaken', label: 'De oorzaken', waarde, tekst: '' },
];
const rij = (soort: string, diepte = 'DIRECT'): object => ({ oorzaak: 'Iets', soort, diepte });
const rapport = (op: string, ...oorzaken: [string, string][]): BeoordeeldRapport => ({
  op: new Date(op),
  oorzaken: oorzaken.map(([soort, diepte]) => ({ soort, diepte })),
});

describe('the causes in a received report', () => {
  it('are those that the guideline names', () =>
    expect(oorzakenVan(veld(JSON.stringify([rij('TECHNISCH'), rij('MENSELIJK', 'BASIS'), rij('MAAN')])))).toEqual([
      { soort: 'TECHNISCH', diepte: 'DIRECT' },
      { soort: 'MENSELIJK', diepte: 'BASIS' },
    ]));
  it.each(['', 'geen json', '{}', '[null, 3, {}]', '"x"'])('are none when there is %j', (waarde) =>
    expect(oorzakenVan(veld(waarde))).toEqual([]),
  );
  it('are none without an answer', () => expect(oorzakenVan([])).toEqual([]));
});

describe('causes over time', () => {
  it('count each report once, the most frequent first, with the first and the last day', () =>
    expect(
      telOorzaken([
        rapport('2026-11-20T10:00:00Z', ['TECHNISCH', 'DIRECT'], ['TECHNISCH', 'BASIS'], ['CLIENT', 'DIRECT']),
        rapport('2025-02-01T10:00:00Z', ['TECHNISCH', 'DIRECT']),
      ]).map((r) => [r.soort, r.naam, r.rapporten, r.basis, r.eersteOp.getUTCFullYear(), r.laatsteOp.getUTCFullYear()]),
    ).toEqual([
      ['TECHNISCH', 'Techniek', 2, 1, 2025, 2026],
      ['CLIENT', 'De cliënt', 1, 0, 2026, 2026],
    ]));
  it('are empty without a report', () => expect(telOorzaken([])).toEqual([]));
});
