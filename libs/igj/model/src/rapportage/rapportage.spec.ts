import { ontbreektInRapportage, rapportageFouten, voorzitterFout, voortgang } from './compleet.model';
import { controleerHoofdstuk } from './controle.model';
import { elementenVan, hoofdstukVan, hoofdstukkenVan, rapportageHoofdstukken } from './hoofdstukken.model';
import { schoneInhoud } from './inhoud.model';
import { leesRapportage, RAPPORTAGE_VELD_CODES, rapportageVelden } from './kopie.model';
import { RAPPORTAGE_RICHTLIJNEN, richtlijnenVoor } from './richtlijn.model';
import { rapportageOvergang, teLaatFout } from './verloop.model';
import { rijen, tekst, volledig, voorzitter } from './rapportage.fixture';

const NU = new Date('2026-11-23T10:00:00Z');
const hoofdstuk = (code: string): NonNullable<ReturnType<typeof hoofdstukVan>> => {
  const h = hoofdstukVan(code);
  if (!h) throw new Error(code);
  return h;
};
const codes = (w: readonly { code: string }[]): string[] => w.map(({ code }) => code);

describe('the chapters of the guidelines', () => {
  it('have codes that occur once, so that a field of a report says which element it is', () => {
    expect(new Set(RAPPORTAGE_VELD_CODES).size).toBe(RAPPORTAGE_VELD_CODES.length);
    const h = rapportageHoofdstukken.map(({ code }) => code);
    expect(new Set(h).size).toBe(h.length);
  });

  it.each(RAPPORTAGE_RICHTLIJNEN)('%s asks how the client was informed, involved and told (art. 8.7 lid 3)', (r) => {
    const wet = elementenVan(r).filter(({ element }) => element.bron.includes('8.7 lid 3') && element.verplicht);
    expect(wet.map(({ element }) => element.code)).toEqual(['clientGeinformeerd', 'clientBetrokken', 'clientUitkomst']);
  });

  it.each(RAPPORTAGE_RICHTLIJNEN)('%s says of everything else that it is an assumption of ours', (r) => {
    const rest = elementenVan(r).filter(({ element }) => !element.bron.includes('art. 8.7'));
    expect(rest.every(({ element }) => element.bron.startsWith('Aanname'))).toBe(true);
  });

  it('differ: hiring checks only for violence by a zorgverlener, both sides only for violence', () => {
    const heeft = (r: (typeof RAPPORTAGE_RICHTLIJNEN)[number], code: string): boolean =>
      hoofdstukkenVan(r).some((h) => h.code === code);
    expect(RAPPORTAGE_RICHTLIJNEN.map((r) => heeft(r, 'EERDER'))).toEqual([false, true, false]);
    expect(RAPPORTAGE_RICHTLIJNEN.map((r) => heeft(r, 'HOOR_WEDERHOOR'))).toEqual([false, true, true]);
  });

  it('say what is new only in a supplementary report', () => {
    expect(hoofdstukkenVan('CALAMITEIT').some((h) => h.code === 'AANVULLING')).toBe(false);
    expect(hoofdstukkenVan('CALAMITEIT', 2)[0]?.code).toBe('AANVULLING');
  });

  it('fit the kind of report; a dismissal has none', () => {
    expect(richtlijnenVoor('GEWELD')).toHaveLength(2);
    expect(richtlijnenVoor('ONTSLAG')).toEqual([]);
  });
});

describe('keeping a chapter', () => {
  it('keeps its own elements and columns alone, without empty rows', () => {
    const inhoud = schoneInhoud(hoofdstuk('MAATREGELEN'), {
      maatregelen: { tekst: 'x', rijen: [{ wat: ' Lift keuren ', onzin: 'x' }, { wat: '  ' }, null] },
      vreemd: { tekst: 'x' },
    });
    expect(Object.keys(inhoud)).toEqual(['maatregelen']);
    expect(inhoud['maatregelen']?.tekst).toBe('');
    expect(inhoud['maatregelen']?.rijen).toEqual([
      { wat: 'Lift keuren', eigenaar: '', klaarOp: '', meting: '', stand: '' },
    ]);
  });

  it.each([undefined, null, 'x', 7, [], { maatregelen: { rijen: 'x' } }])('reads %p as nothing', (ruw) =>
    expect(schoneInhoud(hoofdstuk('MAATREGELEN'), ruw)['maatregelen']?.rijen).toEqual([]),
  );

  const actie = (klaarOp: string, stand: string) => ({
    maatregelen: rijen({ wat: 'a', eigenaar: 'b', klaarOp, meting: 'c', stand }),
  });
  it.each([
    ['2026-11-22', 'GEPLAND', ['IGJ_RAPPORTAGE_ACTIE_DAG']],
    ['2026-11-23', 'GEPLAND', []],
    ['2026-11-22', 'KLAAR', []],
    ['2026-11-24', 'KLAAR', ['IGJ_RAPPORTAGE_ACTIE_DAG']],
    ['2026-02-30', 'GEPLAND', ['IGJ_DAG_BESTAAT_NIET']],
    ['2026-12-01', 'ONZIN', ['IGJ_KEUZE_ONBEKEND']],
  ])('an action of %s that is %s: %p', (dag, stand, verwacht) =>
    expect(codes(controleerHoofdstuk(hoofdstuk('MAATREGELEN'), actie(dag, stand), null, NU))).toEqual(verwacht),
  );

  it('does not refuse an action again because time went by, until the report is offered', () => {
    const oud = actie('2026-11-20', 'GEPLAND');
    expect(controleerHoofdstuk(hoofdstuk('MAATREGELEN'), oud, oud, NU)).toEqual([]);
    const stand = { richtlijn: 'CALAMITEIT' as const, nummer: 1, inhoud: volledig('CALAMITEIT', oud) };
    expect(codes(rapportageFouten(stand, NU))).toEqual(['IGJ_RAPPORTAGE_ACTIE_DAG']);
  });

  it('refuses a day of the event that is still to come, and a text that is too long, and says by how much', () => {
    const fout = controleerHoofdstuk(
      hoofdstuk('IDENTIFICATIE'),
      { gebeurtenisDag: tekst('2026-11-24'), gebeurtenisKort: tekst('x'.repeat(20_001)) },
      null,
      NU,
    );
    expect(codes(fout)).toEqual(['IGJ_TEKST_TE_LANG', 'IGJ_DAG_IN_TOEKOMST']);
    expect(fout[0]?.watDan).toContain('1 tekens korter');
  });
});

describe('a complete report', () => {
  it.each(RAPPORTAGE_RICHTLIJNEN)('of %s has nothing in its way', (richtlijn) => {
    const stand = { richtlijn, nummer: 1, inhoud: volledig(richtlijn) };
    expect(rapportageFouten(stand, NU)).toEqual([]);
    const { klaar, totaal } = voortgang(stand);
    expect([klaar === totaal, totaal > 15]).toEqual([true, true]);
  });

  it('names every element that misses, of the writer who may fill it', () => {
    const leeg = { richtlijn: 'CALAMITEIT' as const, nummer: 1, inhoud: {} };
    expect(ontbreektInRapportage(leeg, 'BESTUUR').map((o) => o.element)).toEqual(['bestuurVisie', 'bestuurBesluit']);
    expect(ontbreektInRapportage(leeg, 'BEHANDELING').map((o) => o.element)).not.toContain('bestuurVisie');
    expect(voortgang(leeg).klaar).toBe(0);
  });

  it('names the first empty cell of a row that was begun', () => {
    const inhoud = volledig('CALAMITEIT', { maatregelen: rijen({ wat: 'Lift keuren' }) });
    expect(ontbreektInRapportage({ richtlijn: 'CALAMITEIT', nummer: 1, inhoud })).toMatchObject([
      { element: 'maatregelen', bericht: 'Vul dit nog in: De maatregelen: Regel 1, wie zorgt ervoor (functie).' },
    ]);
  });
});

describe('the chair of the committee', () => {
  const stand = (sector: string, extern: 'JA' | 'NEE', reden = '') => ({
    richtlijn: 'CALAMITEIT' as const,
    nummer: 1,
    inhoud: volledig('CALAMITEIT', {
      sector: tekst(sector),
      commissieLeden: voorzitter(extern),
      voorzitterReden: tekst(reden),
    }),
  });
  it.each([
    ['LANGDURIG', 'NEE', '', 'IGJ_RAPPORTAGE_EXTERNE_VOORZITTER'],
    ['LANGDURIG', 'NEE', 'Niemand kon binnen acht weken.', undefined],
    ['LANGDURIG', 'JA', '', undefined],
    ['ZIEKENHUIS', 'NEE', '', undefined],
  ] as const)('%s, from outside %s, reason "%s": %s', (sector, extern, reden, code) =>
    expect(voorzitterFout(stand(sector, extern, reden))?.code).toBe(code),
  );

  it('is there, everywhere', () => {
    const inhoud = volledig('CALAMITEIT', { commissieLeden: rijen({ functie: 'arts', rol: 'LID' }) });
    expect(voorzitterFout({ richtlijn: 'CALAMITEIT', nummer: 1, inhoud })?.code).toBe('IGJ_RAPPORTAGE_VOORZITTER');
  });
});

describe('the frozen copy', () => {
  it('holds exactly the filled elements, and reads back as the checklist', () => {
    const inhoud = volledig('CALAMITEIT', { afbakening: tekst('') });
    const velden = rapportageVelden({ richtlijn: 'CALAMITEIT', nummer: 1, inhoud });
    expect(velden.every((v) => RAPPORTAGE_VELD_CODES.includes(v.code))).toBe(true);
    const gelezen = leesRapportage(velden);
    expect(gelezen?.elementen.map(({ element }) => element.code)).toEqual(
      elementenVan('CALAMITEIT').map(({ element }) => element.code),
    );
    expect(gelezen?.elementen.filter((e) => e.tekst === null).map((e) => e.element.code)).toEqual(['afbakening']);
    expect(gelezen?.elementen.find((e) => e.element.code === 'gebeurtenisDag')?.tekst).toBe('maandag 2 november 2026');
    expect(gelezen?.elementen.find((e) => e.element.code === 'commissieLeden')?.tekst).toBe(
      '1. Functie: Voorzitter commissie; Rol: Voorzitter; Van buiten de organisatie?: Ja; Niet betrokken bij de zorg?: Ja',
    );
  });

  it('with a field of nobody, or of no guideline, is no report', () => {
    const velden = rapportageVelden({ richtlijn: 'CALAMITEIT', nummer: 1, inhoud: {} });
    const vreemd = { code: 'onzin', label: '', waarde: 'x', tekst: 'x' };
    expect(leesRapportage([...velden, vreemd])).toBeNull();
    expect(leesRapportage(velden.slice(1))).toBeNull();
  });
});

describe('the life of a report', () => {
  it('goes to the bestuurder, back, and out; what is sent stays as it is', () => {
    expect(rapportageOvergang('IN_BEWERKING', 'BIED_AAN')).toBe('TER_GOEDKEURING');
    expect(rapportageOvergang('TER_GOEDKEURING', 'GEEF_TERUG')).toBe('IN_BEWERKING');
    expect(rapportageOvergang('TER_GOEDKEURING', 'VERSTUUR')).toBe('VERZONDEN');
    expect(rapportageOvergang('VERZONDEN', 'BIED_AAN')).toMatchObject({ code: 'IGJ_RAPPORTAGE_STATUS_PAST_NIET' });
    expect(rapportageOvergang('IN_BEWERKING', 'VERSTUUR')).toMatchObject({ geweigerd: true });
  });

  it('may be late, with the reason why', () => {
    expect(teLaatFout('2026-11-22', '2026-11-23', '')?.code).toBe('IGJ_RAPPORTAGE_TE_LAAT');
    expect(teLaatFout('2026-11-22', '2026-11-23', 'De commissie was ziek.')).toBeNull();
    expect(teLaatFout('2026-11-23', '2026-11-23', '')).toBeNull();
    expect(teLaatFout(null, '2026-11-23', '')).toBeNull();
    expect(teLaatFout(null, '2026-11-23', 'x'.repeat(2001))?.code).toBe('IGJ_TEKST_TE_LANG');
  });
});
