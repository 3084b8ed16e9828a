import { controleerVeld, controleerWaarden, leesMoment } from './controle.model';
import { COMPLEET, NU } from './invoer.fixture';

const code = (veld: string, waarde: string): string | null => controleerVeld(veld, waarde, NU)?.code ?? null;

describe('a filled field', () => {
  it.each<[string, string, string | null]>([
    ['kvkNummer', '01234567', null],
    ['kvkNummer', '0123 4567', null],
    ['kvkNummer', '1234567', 'IGJ_NUMMER_ONJUIST'],
    ['kvkNummer', '0123456x', 'IGJ_NUMMER_ONJUIST'],
    ['kvkNummer', '00000000', 'IGJ_NUMMER_ONJUIST'],
    ['kvkNummer', '٠١٢٣٤٥٦٧', 'IGJ_NUMMER_ONJUIST'],
    ['vestigingsnummer', '000012345678', null],
    ['vestigingsnummer', '12345678', 'IGJ_NUMMER_ONJUIST'],
    ['bigNummer', '09012345601', null],
    ['bigNummer', '9012345601', 'IGJ_NUMMER_ONJUIST'],
    ['gebeurtenisDatum', '2026-11-20', null],
    ['gebeurtenisDatum', '2026-11-21', 'IGJ_DAG_IN_TOEKOMST'],
    ['gebeurtenisDatum', '2026-02-29', 'IGJ_DAG_BESTAAT_NIET'],
    ['gebeurtenisDatum', '20-11-2026', 'IGJ_DAG_BESTAAT_NIET'],
    ['vastgesteldOp', '2026-11-20T15:00:00Z', null],
    ['vastgesteldOp', '2026-11-20T16:00:00+01:00', null],
    ['vastgesteldOp', '2026-11-20T15:01:00Z', 'IGJ_MOMENT_IN_TOEKOMST'],
    ['vastgesteldOp', '2026-11-20T15:00', 'IGJ_MOMENT_ONJUIST'],
    ['vastgesteldOp', '2026-11-31T15:00Z', 'IGJ_MOMENT_ONJUIST'],
    ['omGemeld', 'JA', null],
    ['omGemeld', 'MISSCHIEN', 'IGJ_KEUZE_ONBEKEND'],
    ['gevolgVoorClient', 'OVERLEDEN', null],
    ['gevolgVoorClient', 'JA', 'IGJ_KEUZE_ONBEKEND'],
    ['melderNaam', 'x'.repeat(500), null],
    ['melderNaam', 'x'.repeat(501), 'IGJ_TEKST_TE_LANG'],
    ['gebeurtenisBeschrijving', 'x'.repeat(20_001), 'IGJ_TEKST_TE_LANG'],
    ['kvkNummer', '  ', null],
    ['rekeningnummer', 'x', 'IGJ_VELD_ONBEKEND'],
  ])('%s = %p: %p', (veld, waarde, verwacht) => expect(code(veld, waarde)).toBe(verwacht));

  it('says in one sentence which field and what is wrong', () => {
    expect(controleerVeld('kvkNummer', '1', NU)).toMatchObject({
      veld: 'kvkNummer',
      bericht: 'KvK-nummer: Dit nummer heeft 8 cijfers.',
    });
    expect(controleerVeld('gebeurtenisDatum', '2026-12-01', NU)?.bericht).toBe(
      'Wanneer gebeurde het? Deze dag is nog niet geweest.',
    );
  });
});

describe('a filled form', () => {
  const fouten = (anders: Record<string, string>): string[] =>
    controleerWaarden('GEWELD', { ...COMPLEET.GEWELD, ...anders }, NU).map((w) => `${w.veld} ${w.code}`);

  it('hears every wrong field at once, in the order of the form', () => {
    expect(fouten({ omGemeld: '?', kvkNummer: '1', vreemd: 'x' })).toEqual([
      'kvkNummer IGJ_NUMMER_ONJUIST',
      'omGemeld IGJ_KEUZE_ONBEKEND',
      'vreemd IGJ_VELD_ONBEKEND',
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['all in order', { vastgesteldOp: '2026-11-18T09:00:00Z', bekendGewordenOp: '2026-11-18T09:00:00Z' }, []],
    ['born after the event', { clientGeboortedatum: '2026-11-18' }, ['clientGeboortedatum']],
    ['a period turned round', { gebeurtenisDatumTot: '2026-11-16' }, ['gebeurtenisDatumTot']],
    ['found before the event', { vastgesteldOp: '2026-11-16T22:59:00Z' }, ['vastgesteldOp']],
    ['found just after midnight of the day itself', { vastgesteldOp: '2026-11-16T23:00:00Z' }, []],
    ['heard before the event', { bekendGewordenOp: '2026-11-16T12:00:00Z' }, ['bekendGewordenOp']],
    [
      'heard a minute after the finding',
      { bekendGewordenOp: '2026-11-18T09:01:00Z', vastgesteldOp: '2026-11-18T09:00:00Z' },
      ['bekendGewordenOp'],
    ],
  ])('%s', (_, anders, velden) => expect(fouten(anders)).toEqual(velden.map((v) => `${v} IGJ_VOLGORDE_ONMOGELIJK`)));
});

it('a moment without a zone, or at no time of day, is no moment', () => {
  expect(leesMoment('2026-10-25T02:30:00')).toBeNull();
  expect(leesMoment('2026-10-25T24:00:00Z')).toBeNull();
  expect(leesMoment('2026-10-25T02:30:00+02:00')).toEqual(new Date('2026-10-25T00:30:00Z'));
});
