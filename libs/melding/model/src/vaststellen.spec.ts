import { controleerVaststelling, leesVaststelling } from './vaststellen.model';
import type { EerdereVaststelling, VaststellingContext, VaststellingInput } from './vaststelling.model';

const NU = new Date('2026-11-20T15:00:00Z');
const om = (tijd: string): Date => new Date(`2026-11-${tijd}:00Z`);
const MELDING: VaststellingContext = { gebeurdVan: '2026-11-16', geconstateerdOp: om('17T08:00'), eerdere: [] };

const eerder = (v: Partial<EerdereVaststelling>): EerdereVaststelling => ({
  id: 'v1',
  soort: 'CALAMITEIT',
  vastgesteldOp: om('19T10:00'),
  bekendGewordenOp: null,
  meegedeeldOp: null,
  herzietId: null,
  ...v,
});
const na = (...eerdere: EerdereVaststelling[]): VaststellingContext => ({ ...MELDING, eerdere });
const fouten = (input: VaststellingInput, melding = MELDING): string[] =>
  controleerVaststelling(input, melding, NU).map((w) => `${w.veld} ${w.code}`);

describe('a finding (G3: the moment of finding, not of data entry)', () => {
  it.each<[string, VaststellingInput, string[]]>([
    ['nothing chosen', {}, ['soort MELDING_SOORT_ONTBREEKT']],
    ['calamiteit without a moment', { soort: 'CALAMITEIT' }, ['vastgesteldOp MELDING_MOMENT_ONTBREEKT']],
    ['calamiteit this minute', { soort: 'CALAMITEIT', vastgesteldOp: new Date(NU.getTime() + 59_000) }, []],
    [
      'calamiteit in the future',
      { soort: 'CALAMITEIT', vastgesteldOp: om('20T15:01') },
      ['vastgesteldOp MELDING_MOMENT_IN_TOEKOMST'],
    ],
    [
      'calamiteit before the event',
      { soort: 'CALAMITEIT', vastgesteldOp: om('15T22:59') },
      ['vastgesteldOp MELDING_MOMENT_VOOR_GEBEURTENIS'],
    ],
    [
      'calamiteit before anybody noticed',
      { soort: 'CALAMITEIT', vastgesteldOp: om('17T07:59') },
      ['vastgesteldOp MELDING_MOMENT_VOOR_CONSTATERING'],
    ],
    [
      'geweld without its two moments',
      { soort: 'GEWELD' },
      ['vastgesteldOp MELDING_MOMENT_ONTBREEKT', 'bekendGewordenOp MELDING_MOMENT_ONTBREEKT'],
    ],
    [
      'geweld known only after the finding',
      { soort: 'GEWELD', vastgesteldOp: om('18T10:00'), bekendGewordenOp: om('18T10:01') },
      ['bekendGewordenOp MELDING_BEKEND_NA_VASTSTELLING'],
    ],
    [
      'geweld known before the event',
      { soort: 'GEWELD', vastgesteldOp: om('18T10:00'), bekendGewordenOp: om('15T10:00') },
      ['bekendGewordenOp MELDING_MOMENT_VOOR_GEBEURTENIS'],
    ],
    [
      'geweld known before this reporter noticed',
      { soort: 'GEWELD', vastgesteldOp: om('18T10:00'), bekendGewordenOp: om('16T10:00') },
      [],
    ],
    [
      'ontslag without telling the zorgverlener',
      { soort: 'ONTSLAG', vastgesteldOp: om('18T10:00') },
      ['meegedeeldOp MELDING_MOMENT_ONTBREEKT'],
    ],
    ['none without reasons', { soort: 'GEEN', toelichting: ' ' }, ['toelichting MELDING_REDEN_ONTBREEKT']],
    ['none with reasons', { soort: 'GEEN', toelichting: 'Het was een ongeluk zonder schade.' }, []],
    ['unclear needs no moment: its six weeks count from noticing (G4)', { soort: 'ONDUIDELIJK' }, []],
    [
      'a text over the limit',
      { soort: 'ONDUIDELIJK', toelichting: 'x'.repeat(20_001) },
      ['toelichting MELDING_TEKST_TE_LANG'],
    ],
  ])('%s', (_, input, verwacht) => expect(fouten(input)).toEqual(verwacht));

  it('keeps only the moments that belong to its soort, and takes now where none is asked', () => {
    const uitkomst = leesVaststelling({ soort: 'ONDUIDELIJK', meegedeeldOp: om('18T10:00') }, MELDING, NU);
    expect(uitkomst).toMatchObject({ ok: true, vaststelling: { vastgesteldOp: NU, meegedeeldOp: null } });
  });

  it('says the moment back and what to do', () => {
    const [w] = controleerVaststelling({ soort: 'CALAMITEIT', vastgesteldOp: om('17T07:59') }, MELDING, NU);
    expect(w?.bericht).toBe(
      'De vaststelling kan niet eerder zijn. Het is gezien op dinsdag 17 november 2026 om 9:00 uur.',
    );
    expect(w?.watDan).toBe('Kijk de dag en de tijd na.');
  });
});

describe('a finding that was known before', () => {
  const nogEens = (input: Partial<VaststellingInput>, oud: Partial<EerdereVaststelling> = {}): string[] =>
    fouten({ soort: 'CALAMITEIT', vastgesteldOp: om('19T10:00'), ...input }, na(eerder(oud)));

  it('cannot move to a later moment', () => {
    expect(nogEens({ vastgesteldOp: om('19T10:01') })).toEqual(['vastgesteldOp MELDING_MOMENT_LATER_DAN_BEKEND']);
    expect(nogEens({})).toEqual([]);
  });

  it('moves to an earlier one only with an explanation', () => {
    expect(nogEens({ vastgesteldOp: om('18T10:00') })).toEqual(['toelichtingEerder MELDING_UITLEG_EERDER_ONTBREEKT']);
    expect(nogEens({ vastgesteldOp: om('18T10:00'), toelichtingEerder: 'De arts zei het woensdag al.' })).toEqual([]);
  });

  it('cannot gain time by another name: calamiteit becomes geweld', () => {
    const geweld: VaststellingInput = {
      soort: 'GEWELD',
      vastgesteldOp: om('20T10:00'),
      bekendGewordenOp: om('18T10:00'),
      herzietId: 'v1',
      toelichting: 'Het was geweld.',
    };
    expect(fouten(geweld, na(eerder({})))).toEqual(['vastgesteldOp MELDING_MOMENT_LATER_DAN_BEKEND']);
    expect(fouten({ ...geweld, vastgesteldOp: om('19T10:00') }, na(eerder({})))).toEqual([]);
    expect(fouten({ ...geweld, vastgesteldOp: om('19T10:00'), toelichting: null }, na(eerder({})))).toEqual([
      'toelichting MELDING_REDEN_ONTBREEKT',
    ]);
  });

  it('of ontslag is bound by the moment of telling', () => {
    const oud = eerder({ soort: 'ONTSLAG', meegedeeldOp: om('18T12:00') });
    const ontslag = { soort: 'ONTSLAG', vastgesteldOp: om('20T10:00') } as const;
    expect(fouten({ ...ontslag, meegedeeldOp: om('18T12:01') }, na(oud))).toEqual([
      'meegedeeldOp MELDING_MOMENT_LATER_DAN_BEKEND',
    ]);
    expect(fouten({ ...ontslag, meegedeeldOp: om('18T11:00') }, na(oud))).toEqual([
      'toelichtingEerder MELDING_UITLEG_EERDER_ONTBREEKT',
    ]);
  });

  it('gives a free moment again after "none" or "unclear"', () => {
    for (const soort of ['GEEN', 'ONDUIDELIJK'] as const) expect(nogEens({ vastgesteldOp: NU }, { soort })).toEqual([]);
  });
});
