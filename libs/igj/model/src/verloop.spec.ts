import { EXTERNE_MELDING_CATEGORIEEN, EXTERNE_MELDING_STATUSSEN } from '@meldbaken/igj/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { bevestig, controleerBevestiging, ontvangstbevestiging } from './bevestiging.model';
import { COMPLEET, NU } from './invoer.fixture';
import { bevroren } from './kopie.model';
import { leesOntvangstbevestiging } from './ontvangst.model';
import { type Bekrachtiging, EXTERNE_MELDING_HANDELINGEN, bekrachtig, overgang } from './verloop.model';

describe('the life of a report to the inspectie', () => {
  it('goes only along the drawn lines, and never back once sent', () => {
    const lijnen = EXTERNE_MELDING_STATUSSEN.map((van) => [
      van,
      EXTERNE_MELDING_HANDELINGEN.flatMap((h) => {
        const naar = overgang(van, h);
        return isWeigering(naar) ? [] : [`${h} ${naar}`];
      }),
    ]);
    const onderweg = [
      'DIEN_RAPPORTAGE_IN RAPPORTAGE_INGEDIEND',
      'ONTVANG_AFSLUITING AFGESLOTEN',
      'ONTVANG_OVERNAME OVERGENOMEN',
      'TREK_VERZONDEN_IN INGETROKKEN',
    ];
    const [dien, ...rest] = onderweg;
    expect(Object.fromEntries(lijnen)).toEqual({
      CONCEPT: ['BIED_AAN TER_BEKRACHTIGING', 'TREK_IN INGETROKKEN'],
      TER_BEKRACHTIGING: ['GEEF_TERUG CONCEPT', 'BEKRACHTIG VERZONDEN', 'GEEF_VRIJ BEKRACHTIGD', 'TREK_IN INGETROKKEN'],
      BEKRACHTIGD: ['ZELF_VERSTUURD VERZONDEN', 'TREK_IN INGETROKKEN'],
      VERZONDEN: ['ONTVANG_BEVESTIGING ONTVANGST_BEVESTIGD', ...onderweg],
      ONTVANGST_BEVESTIGD: ['BEGIN_ONDERZOEK ONDERZOEK_LOOPT', ...onderweg],
      ONDERZOEK_LOOPT: onderweg,
      RAPPORTAGE_INGEDIEND: [dien, 'ONTVANG_VRAGEN AANVULLENDE_VRAGEN', ...rest],
      AANVULLENDE_VRAGEN: [dien, 'BEANTWOORD_VRAGEN RAPPORTAGE_INGEDIEND', ...rest],
      AFGESLOTEN: [],
      OVERGENOMEN: ['ONTVANG_AFSLUITING AFGESLOTEN'],
      INGETROKKEN: ['ONTVANG_AFSLUITING AFGESLOTEN', 'ONTVANG_OVERNAME OVERGENOMEN'],
    });
  });
});

describe('ratifying', () => {
  const goed: Bekrachtiging = {
    status: 'TER_BEKRACHTIGING',
    categorie: 'CALAMITEIT',
    waarden: COMPLEET.CALAMITEIT,
    vaststellingGeldt: true,
    bekrachtigerPersoonId: 'bestuurder',
    behandelaarPersoonId: 'behandelaar',
    uitgesloten: [],
  };
  const codes = (anders: Partial<Bekrachtiging>): string[] => {
    const uitkomst = bekrachtig({ ...goed, ...anders }, NU);
    return uitkomst.ok ? [] : uitkomst.weigeringen.map((w) => (w.veld ? `${w.veld} ${w.code}` : w.code));
  };

  it.each(EXTERNE_MELDING_CATEGORIEEN)('sends %s with the copy of exactly what was filled in', (categorie) => {
    const waarden = COMPLEET[categorie];
    expect(bekrachtig({ ...goed, categorie, waarden }, NU)).toEqual({
      ok: true,
      status: 'VERZONDEN',
      kopie: bevroren(categorie, waarden, NU),
    });
  });

  it('is refused while required fields miss or values are wrong: all of them at once', () => {
    const { kvkNummer: _k, omGemeld: _o, ...rest } = COMPLEET.CALAMITEIT;
    expect(codes({ waarden: { ...rest, gebeurtenisDatum: '2027-01-01' } })).toEqual([
      'kvkNummer IGJ_VELD_ONTBREEKT',
      'omGemeld IGJ_VELD_ONTBREEKT',
      'gebeurtenisDatum IGJ_DAG_IN_TOEKOMST',
    ]);
  });

  it('is not for the handler, nor for somebody with a conflict of interest (G7)', () => {
    expect(codes({ behandelaarPersoonId: 'bestuurder' })).toEqual(['IGJ_BEKRACHTIGER_IS_BEHANDELAAR']);
    expect(codes({ uitgesloten: ['bestuurder'] })).toEqual(['IGJ_BELANGENCONFLICT']);
    expect(codes({ behandelaarPersoonId: null })).toEqual([]);
  });

  it('needs a finding that still stands, and a report that waits for it', () => {
    expect(codes({ vaststellingGeldt: false })).toEqual(['IGJ_VASTSTELLING_VERVALLEN']);
    expect(codes({ status: 'CONCEPT' })).toEqual(['IGJ_STATUS_PAST_NIET']);
    expect(codes({ status: 'VERZONDEN' })).toEqual(['IGJ_STATUS_PAST_NIET']);
  });
});

describe('confirming receipt', () => {
  const codes = (gevraagd: boolean | null, uiterlijk?: string): string[] =>
    controleerBevestiging({ rapportageGevraagd: gevraagd, rapportageUiterlijk: uiterlijk }, NU).map((w) => w.code);

  it.each<[string, boolean | null, string | undefined, string[]]>([
    ['no choice', null, undefined, ['IGJ_RAPPORTAGE_KEUZE_ONTBREEKT']],
    ['no report', false, undefined, []],
    ['a report within the default term', true, undefined, []],
    ['a report by today', true, '2026-11-20', []],
    ['a report by yesterday', true, '2026-11-19', ['IGJ_DAG_IN_VERLEDEN']],
    ['a day that does not exist', true, '2026-11-31', ['IGJ_DAG_BESTAAT_NIET']],
    ['a day without a report', false, '2026-12-01', ['IGJ_DAG_ZONDER_RAPPORTAGE']],
  ])('%s', (_, gevraagd, uiterlijk, verwacht) => expect(codes(gevraagd, uiterlijk)).toEqual(verwacht));

  it('happens once', () => {
    expect(bevestig('NIEUW')).toBe('BEVESTIGD');
    expect(bevestig('BEVESTIGD')).toMatchObject({ code: 'IGJ_AL_BEVESTIGD' });
  });

  it('is read at the provider as it was sent', () => {
    const zaak = { kenmerk: 'IGJ-1', contactgegevens: 'Meldpunt, 088' };
    const kopie = ontvangstbevestiging({ rapportageGevraagd: true, rapportageUiterlijk: '2027-01-15' }, zaak, NU);
    expect(leesOntvangstbevestiging(JSON.parse(JSON.stringify(kopie)))).toEqual(kopie);
    expect(kopie).toMatchObject({ kenmerk: 'IGJ-1', bevestigdOp: NU.toISOString(), rapportageUiterlijk: '2027-01-15' });
  });

  it.each([
    ['soort', { soort: 'IGJ_EXTERNE_MELDING' }],
    ['kenmerk', { kenmerk: '' }],
    ['bevestigdOp', { bevestigdOp: 'gisteren' }],
    ['contactgegevens', { contactgegevens: 5 }],
    ['rapportageGevraagd', { rapportageGevraagd: 'ja' }],
    ['rapportageUiterlijk', { rapportageUiterlijk: '2027-02-30' }],
  ])('with a wrong %s is not read', (veld, anders) => {
    const kopie = ontvangstbevestiging({ rapportageGevraagd: true }, { kenmerk: 'IGJ-1', contactgegevens: null }, NU);
    expect(leesOntvangstbevestiging({ ...kopie, ...anders })).toMatchObject({
      code: 'IGJ_OVERDRACHT_ONLEESBAAR',
      veld,
    });
  });
});
