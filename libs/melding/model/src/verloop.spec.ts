import {
  EXTERNE_BESLUITEN,
  MELDING_STATUSSEN,
  NAZORG_GROEPEN,
  STAP_STATUSSEN,
  TERUGKOPPELING_AAN,
  type VervolgSoort,
} from '@meldbaken/melding/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { magBeslissen } from './beslissen.model';
import { type SluitStand, ontbreektVoorSluiten, sluit } from './sluiten.model';
import type { BuitenMelden } from './buiten-melden.model';
import { type StapContext, magStap } from './stap-verloop.model';
import type { VervolgKort } from './vervolg';
import { STAPPEN_BIJ_BEGIN } from './stappen.model';
import {
  MELDING_HANDELINGEN,
  MELDING_OVERGANGEN,
  heropen,
  neemInBehandeling,
  overgang,
  verwijsDoor,
} from './verloop.model';

const code = (uitkomst: unknown): unknown => (isWeigering(uitkomst) ? uitkomst.code : uitkomst);

describe('the life of a melding', () => {
  it('goes only along the drawn lines', () => {
    const lijnen = MELDING_STATUSSEN.flatMap((van) =>
      MELDING_HANDELINGEN.map((h) => [van, h, code(overgang(van, h))]).filter(
        ([, , n]) => n !== 'MELDING_STATUS_PAST_NIET',
      ),
    );
    expect(lijnen).toEqual([
      ['INGEDIEND', 'NEEM_IN_BEHANDELING', 'IN_BEHANDELING'],
      ['INGEDIEND', 'VERWIJS_DOOR', 'DOORVERWEZEN'],
      ['IN_BEHANDELING', 'SLUIT', 'GESLOTEN'],
      ['IN_BEHANDELING', 'VERWIJS_DOOR', 'DOORVERWEZEN'],
      ['GESLOTEN', 'HEROPEN', 'IN_BEHANDELING'],
      ['DOORVERWEZEN', 'HEROPEN', 'IN_BEHANDELING'],
    ]);
  });

  it('has no state without a way on', () => {
    for (const status of MELDING_STATUSSEN) {
      expect(Object.values(MELDING_OVERGANGEN).some((o) => o.van.includes(status))).toBe(true);
    }
  });

  it('is taken once', () => {
    expect(neemInBehandeling('INGEDIEND')).toBe('IN_BEHANDELING');
    expect(neemInBehandeling('IN_BEHANDELING')).toMatchObject({ bericht: 'De melding staat op: in behandeling.' });
  });

  it('reopens and is referred with a reason only', () => {
    expect(code(heropen('GESLOTEN', ' '))).toBe('MELDING_REDEN_ONTBREEKT');
    expect(code(heropen('GESLOTEN', 'x'.repeat(2_001)))).toBe('MELDING_TEKST_TE_LANG');
    expect(heropen('GESLOTEN', 'Er kwam een tweede signaal.')).toBe('IN_BEHANDELING');
    expect(code(verwijsDoor('INGEDIEND', null))).toBe('MELDING_REDEN_ONTBREEKT');
    expect(verwijsDoor('INGEDIEND', 'Dit is de meldcode.')).toBe('DOORVERWEZEN');
    const loopt = verwijsDoor('IN_BEHANDELING', 'Dit is de meldcode.', ['Melden bij de IGJ']);
    expect(code(loopt)).toBe('MELDING_TERMIJN_LOOPT');
    expect(code(verwijsDoor('GESLOTEN', 'Dit is de meldcode.', ['Melden bij de IGJ']))).toBe(
      'MELDING_STATUS_PAST_NIET',
    );
  });
});

/** All that steps 5 and 6 ask. */
const deel = (soort: VervolgSoort, code: string): VervolgKort => ({
  id: `${soort} ${code}`,
  soort,
  code,
  stand: null,
  kenmerken: [],
  bevestigd: true,
});
const VERVOLG_KLAAR = [
  deel('STOPPEN', 'GEDRAG'),
  ...EXTERNE_BESLUITEN.map((c) => deel('BESLUIT', c)),
  deel('COMMUNICATIE', 'TEAM'),
  ...NAZORG_GROEPEN.map((c) => deel('NAZORG', c)),
  ...TERUGKOPPELING_AAN.map((c) => deel('TERUGKOPPELING', c)),
  deel('EVALUATIE', 'MELDING'),
];

describe('a step', () => {
  const BUITEN: BuitenMelden = { staand: ['GEEN'], verzonden: [] };
  const stand = (anders: Partial<StapContext> = {}): StapContext => ({
    meldingStatus: 'IN_BEHANDELING',
    nu: 'LOOPT',
    buitenMelden: BUITEN,
    vervolg: VERVOLG_KLAAR,
    ...anders,
  });

  it('moves in any order, but not to where it is', () => {
    for (const s of STAP_STATUSSEN) {
      expect(code(magStap({ stap: 2, naar: s, reden: 'x' }, stand({ nu: s })))).toBe('MELDING_STAP_PAST_NIET');
    }
    expect(magStap({ stap: 6, naar: 'AFGEROND' }, stand({ nu: 'NOG_NIET' }))).toBeNull();
    expect(magStap({ stap: 1, naar: 'LOOPT' }, stand({ nu: 'AFGEROND' }))).toBeNull();
  });

  it('waits until somebody handles the melding', () => {
    expect(code(magStap({ stap: 1, naar: 'AFGEROND' }, stand({ meldingStatus: 'INGEDIEND' })))).toBe(
      'MELDING_NIET_IN_BEHANDELING',
    );
  });

  it('is "niet nodig" with a reason only', () => {
    expect(code(magStap({ stap: 3, naar: 'NIET_VAN_TOEPASSING' }, stand()))).toBe('MELDING_REDEN_ONTBREEKT');
    expect(magStap({ stap: 3, naar: 'NIET_VAN_TOEPASSING', reden: 'De cliënt is overleden.' }, stand())).toBeNull();
  });

  it.each<[string, BuitenMelden, string | null]>([
    ['without a finding', { staand: [], verzonden: [] }, 'MELDING_BESLUIT_NODIG'],
    ['while it is unclear', { staand: ['ONDUIDELIJK'], verzonden: [] }, 'MELDING_BESLUIT_NODIG'],
    ['before the report is sent', { staand: ['CALAMITEIT'], verzonden: [] }, 'MELDING_BESLUIT_NODIG'],
    ['with only one of two sent', { staand: ['CALAMITEIT', 'GEWELD'], verzonden: ['GEWELD'] }, 'MELDING_BESLUIT_NODIG'],
    ['after the report is sent', { staand: ['CALAMITEIT'], verzonden: ['CALAMITEIT'] }, null],
    ['with the decision not to report', { staand: ['GEEN'], verzonden: [] }, null],
  ])('5 ends %s: %p', (_, buitenMelden, verwacht) => {
    expect(code(magStap({ stap: 5, naar: 'AFGEROND' }, stand({ buitenMelden })))).toBe(verwacht);
  });
});

describe('steps 5 and 6', () => {
  const stand: StapContext = {
    meldingStatus: 'IN_BEHANDELING',
    nu: 'LOOPT',
    buitenMelden: { staand: ['GEEN'], verzonden: [] },
    vervolg: [],
  };
  it.each([5, 6] as const)('%i says what misses before it is done', (stap) => {
    expect(code(magStap({ stap, naar: 'AFGEROND' }, stand))).toBe('MELDING_STAP_NIET_KLAAR');
    expect(magStap({ stap, naar: 'AFGEROND' }, { ...stand, vervolg: VERVOLG_KLAAR })).toBeNull();
    expect(magStap({ stap, naar: 'NIET_VAN_TOEPASSING', reden: 'Het ging om niets.' }, stand)).toBeNull();
  });
});

describe('closing (G5)', () => {
  const klaar: SluitStand = {
    status: 'IN_BEHANDELING',
    stappen: { 1: 'AFGEROND', 2: 'AFGEROND', 3: 'NIET_VAN_TOEPASSING', 4: 'AFGEROND', 5: 'AFGEROND', 6: 'AFGEROND' },
    buitenMelden: { staand: ['CALAMITEIT'], verzonden: ['CALAMITEIT'] },
    vervolg: VERVOLG_KLAAR,
    lopendeTermijnen: [],
  };

  it('goes when everything is done', () => expect(sluit(klaar)).toBe('GESLOTEN'));

  it('names all that misses at once', () => {
    const stand: SluitStand = {
      ...klaar,
      stappen: { ...klaar.stappen, 6: 'LOOPT' },
      buitenMelden: { staand: ['CALAMITEIT'], verzonden: [] },
      lopendeTermijnen: ['Melden bij de IGJ'],
    };
    expect(sluit(stand)).toMatchObject({
      code: 'MELDING_SLUITEN_KAN_NIET',
      bericht:
        'U kunt de melding nog niet sluiten. Er missen 3 dingen: stap 6 (vertellen, nazorg en leren), de melding bij de IGJ (calamiteit) en de termijn Melden bij de IGJ.',
    });
  });

  it('waits for each part of steps 5 and 6, also when the step is not needed', () => {
    for (const weg of VERVOLG_KLAAR.filter(
      (d) =>
        !['STOPPEN', 'COMMUNICATIE'].includes(d.soort) && d.code !== 'ANDERE_CLIENTEN' && d.code !== 'IGJ_CALAMITEIT',
    )) {
      const stand: SluitStand = {
        ...klaar,
        stappen: { ...klaar.stappen, 5: 'NIET_VAN_TOEPASSING', 6: 'NIET_VAN_TOEPASSING' },
        vervolg: VERVOLG_KLAAR.filter((d) => d !== weg),
      };
      expect([weg.id, code(sluit(stand))]).toEqual([weg.id, 'MELDING_SLUITEN_KAN_NIET']);
    }
  });

  it('waits for the decider to confirm', () => {
    const vervolg = VERVOLG_KLAAR.map((d) => (d.code === 'POLITIE' ? { ...d, bevestigd: false } : d));
    expect(sluit({ ...klaar, vervolg })).toMatchObject({
      bericht: expect.stringContaining('de bevestiging van 1 besluit door de beslisser'),
    });
  });

  it('of a fresh melding waits for all six steps, the decisions, aftercare, feedback and looking back', () => {
    const verder = {
      stappen: STAPPEN_BIJ_BEGIN,
      buitenMelden: { staand: [], verzonden: [] },
      vervolg: [],
      lopendeTermijnen: [],
    };
    expect(ontbreektVoorSluiten(verder)).toHaveLength(11);
  });

  it('is not for a melding that nobody handles', () => {
    expect(code(sluit({ ...klaar, status: 'INGEDIEND' }))).toBe('MELDING_STATUS_PAST_NIET');
  });
});

describe('deciding (G7)', () => {
  const wie = { deciderPersoonId: 'b', behandelaarPersoonId: 'a', uitgesloten: [] };
  it('is for somebody who does not handle the melding', () => {
    expect(magBeslissen(wie)).toBeNull();
    expect(magBeslissen({ ...wie, behandelaarPersoonId: null })).toBeNull();
    expect(code(magBeslissen({ ...wie, behandelaarPersoonId: 'b' }))).toBe('MELDING_BESLISSER_IS_BEHANDELAAR');
  });
  it('is never for somebody with a conflict of interest', () => {
    expect(code(magBeslissen({ ...wie, uitgesloten: ['x', 'b'] }))).toBe('MELDING_BELANGENCONFLICT');
  });
});
