import {
  controleerHandAntwoord,
  controleerRapportVerstuurd,
  controleerVraagBeantwoord,
  naHandAntwoord,
  wijzeVoor,
  type HandAntwoord,
} from '.';

const NU = new Date('2026-11-25T10:00:00Z');
const VERZONDEN = new Date('2026-11-23T10:00:00Z');
const BEVESTIGING: HandAntwoord = {
  soort: 'BEVESTIGING',
  op: new Date('2026-11-24T09:00:00Z'),
  kenmerk: 'IGJ-1',
  rapportageGevraagd: true,
  rapportageUiterlijk: null,
  uiterlijk: null,
  vraagId: null,
  toelichting: null,
};
const fouten = (deel: Partial<HandAntwoord>): (string | undefined)[] =>
  controleerHandAntwoord({ ...BEVESTIGING, ...deel }, VERZONDEN, NU).map((w) => `${w.code} ${w.veld}`);

describe('an answer of the authority, recorded by hand', () => {
  it('is right with a moment and a choice', () => expect(fouten({})).toEqual([]));
  it('is not before sending, nor in the future', () => {
    expect(fouten({ op: new Date('2026-11-23T09:59:00Z') })).toEqual(['IGJ_VOLGORDE_ONMOGELIJK op']);
    expect(fouten({ op: new Date('2026-11-25T10:01:00Z') })).toEqual(['IGJ_MOMENT_IN_TOEKOMST op']);
    expect(fouten({ op: new Date(Number.NaN) })).toEqual(['IGJ_MOMENT_ONTBREEKT op']);
  });
  it('names a day only with a report, on a day that exists and not before the answer', () => {
    expect(fouten({ rapportageUiterlijk: '2027-02-30' })).toEqual(['IGJ_DAG_BESTAAT_NIET rapportageUiterlijk']);
    expect(fouten({ rapportageUiterlijk: '2026-11-23' })).toEqual(['IGJ_DAG_IN_VERLEDEN rapportageUiterlijk']);
    expect(fouten({ rapportageGevraagd: false, rapportageUiterlijk: '2027-01-01' })).toEqual([
      'IGJ_DAG_ZONDER_RAPPORTAGE rapportageUiterlijk',
    ]);
    expect(fouten({ rapportageGevraagd: null })).toEqual(['IGJ_RAPPORTAGE_KEUZE_ONTBREEKT rapportageGevraagd']);
  });
  it('has a mark and words that fit', () =>
    expect(fouten({ kenmerk: 'x'.repeat(101), toelichting: 'x'.repeat(2001) })).toEqual([
      'IGJ_TEKST_TE_LANG kenmerk',
      'IGJ_TEKST_TE_LANG toelichting',
    ]));
  it('moves the state once; a correction leaves it where it is', () => {
    expect(naHandAntwoord('VERZONDEN', 'BEVESTIGING')).toBe('ONTVANGST_BEVESTIGD');
    expect(naHandAntwoord('ONDERZOEK_LOOPT', 'BEVESTIGING')).toBe('ONDERZOEK_LOOPT');
    expect(naHandAntwoord('BEKRACHTIGD', 'BEVESTIGING')).toMatchObject({ code: 'IGJ_STATUS_PAST_NIET' });
    expect(naHandAntwoord('AFGESLOTEN', 'BEVESTIGING')).toMatchObject({ code: 'IGJ_STATUS_PAST_NIET' });
    expect(naHandAntwoord('RAPPORTAGE_INGEDIEND', 'AFSLUITING')).toBe('AFGESLOTEN');
  });
});

describe('a question on paper', () => {
  const VRAAG = { soort: 'VRAAG', rapportageGevraagd: null, toelichting: 'Wie was erbij?' } as const;
  it('says what is asked, and may name a last day that is not before it came', () => {
    expect(fouten(VRAAG)).toEqual([]);
    expect(fouten({ ...VRAAG, uiterlijk: '2026-12-08' })).toEqual([]);
    expect(fouten({ ...VRAAG, toelichting: ' ' })).toEqual(['IGJ_TEKST_ONTBREEKT toelichting']);
    expect(fouten({ ...VRAAG, uiterlijk: '2026-11-23' })).toEqual(['IGJ_DAG_IN_VERLEDEN uiterlijk']);
    expect(fouten({ ...VRAAG, uiterlijk: '2026-13-01' })).toEqual(['IGJ_DAG_BESTAAT_NIET uiterlijk']);
  });
  it('is answered once, and not before it was asked', () => {
    const op = new Date('2026-11-24T09:00:00Z');
    const vraag = { op, beantwoord: false };
    expect(controleerVraagBeantwoord({ op }, vraag)).toBeNull();
    expect(controleerVraagBeantwoord({ op }, null)).toMatchObject({ code: 'IGJ_ANTWOORD_WAAROP' });
    expect(controleerVraagBeantwoord({ op }, { op, beantwoord: true })).toMatchObject({ code: 'IGJ_AL_BEANTWOORD' });
    expect(controleerVraagBeantwoord({ op: VERZONDEN }, vraag)).toMatchObject({ code: 'IGJ_VOLGORDE_ONMOGELIJK' });
  });
  it('moves the state only after the report of the investigation', () => {
    expect(naHandAntwoord('RAPPORTAGE_INGEDIEND', 'VRAAG')).toBe('AANVULLENDE_VRAGEN');
    expect(naHandAntwoord('AANVULLENDE_VRAGEN', 'ANTWOORD')).toBe('RAPPORTAGE_INGEDIEND');
    expect(naHandAntwoord('ONTVANGST_BEVESTIGD', 'VRAAG')).toBe('ONTVANGST_BEVESTIGD');
    expect(naHandAntwoord('ONTVANGST_BEVESTIGD', 'ANTWOORD')).toBe('ONTVANGST_BEVESTIGD');
    expect(naHandAntwoord('CONCEPT', 'VRAAG')).toMatchObject({ code: 'IGJ_STATUS_PAST_NIET' });
    expect(naHandAntwoord('AFGESLOTEN', 'VRAAG')).toMatchObject({ code: 'IGJ_STATUS_PAST_NIET' });
  });
});

describe('the report of the investigation, sent by hand', () => {
  const c = { goedgekeurdOp: VERZONDEN, uiterlijk: '2026-11-24' };
  const z = (op: string, toelichting: string | null = null): (string | undefined)[] =>
    controleerRapportVerstuurd({ op: new Date(op), kenmerk: null, toelichting }, c, NU).map((w) => w.code);
  it('may be late, with a word why', () => {
    expect(z('2026-11-24T22:00:00Z')).toEqual([]);
    expect(z('2026-11-24T23:00:00Z')).toEqual(['IGJ_RAPPORTAGE_TE_LAAT']);
    expect(z('2026-11-24T23:00:00Z', 'Ziekte.')).toEqual([]);
  });
  it('is not before the bestuurder approved it, without a word', () =>
    expect(z('2026-11-23T09:00:00Z')).toEqual(['IGJ_UITLEG_ONTBREEKT']));
});

describe('how a report goes out', () => {
  const w = {
    verzendwijze: 'OVERDRACHT',
    wijzeWmo: 'OVERDRACHT',
    wijzeJeugd: 'OVERDRACHT',
    zelfGemeenten: ['B_STAD'],
  } as const;
  it('is chosen per authority', () => {
    expect(wijzeVoor({ ...w, verzendwijze: 'ZELF' }, { route: 'IGJ' })).toBe('ZELF');
    expect(wijzeVoor({ ...w, verzendwijze: 'ZELF' }, { route: 'WMO', gemeente: 'A_STAD' })).toBe('OVERDRACHT');
    expect(wijzeVoor({ ...w, wijzeWmo: 'ZELF' }, { route: 'WMO', gemeente: 'A_STAD' })).toBe('ZELF');
  });
  it('is by hand to a municipality that is not here, or that wants its own form', () => {
    expect(wijzeVoor(w, { route: 'WMO', gemeente: null })).toBe('ZELF');
    expect(wijzeVoor(w, { route: 'WMO', gemeente: 'B_STAD' })).toBe('ZELF');
  });
});
