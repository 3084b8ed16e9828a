import { EXTERNE_BESLUITEN, VERVOLG_SOORTEN, type VervolgSoort } from '@meldbaken/melding/contract';
import fc from 'fast-check';
import {
  VERVOLG,
  besluitStand,
  kenmerkenVan,
  leesVervolg,
  leesVervolgTeksten,
  namenIn,
  type VervolgContext,
  type VervolgInvoer,
  type VervolgKort,
} from '.';

const CONTEXT: VervolgContext = {
  vandaag: '2026-11-23',
  eigenId: null,
  delen: [],
  buitenMelden: { staand: ['GEEN'], verzonden: [] },
  onterecht: false,
  namen: ['Mevrouw Proef', 'Jan van der Meer'],
};

const deel = (soort: VervolgSoort, code: string, meer: Partial<VervolgKort> = {}): VervolgKort => ({
  id: code,
  soort,
  code,
  stand: null,
  kenmerken: [],
  bevestigd: false,
  ...meer,
});

/** A part with every question answered. */
function vol(
  soort: VervolgSoort,
  code: string,
  stand: string | null,
  meer: Partial<VervolgInvoer> = {},
): VervolgInvoer {
  const d = VERVOLG[soort];
  return {
    soort,
    code,
    stand,
    wieId: 'b',
    van: '2026-11-20',
    tot: '2026-12-20',
    kenmerken: kenmerkenVan(d, code).map((k) => k.code),
    teksten: Object.fromEntries(d.teksten.map((t) => [t.code, 'Dit is gedaan.'])),
    ...meer,
  };
}

const codes = (i: VervolgInvoer, c: Partial<VervolgContext> = {}): string[] => {
  const uit = leesVervolg(i, { ...CONTEXT, ...c });
  return uit.ok ? [] : uit.weigeringen.map((w) => w.code);
};

describe('a part of step 5 or 6', () => {
  it('keeps what is asked in its state, and nothing else', () => {
    const uit = leesVervolg(vol('NAZORG', 'TEAM', 'NIET_NODIG', { kenmerken: ['NZ_E1', 'NZ_C1', 'NZ_E1'] }), CONTEXT);
    expect(uit).toEqual({
      ok: true,
      inhoud: {
        soort: 'NAZORG',
        code: 'TEAM',
        stand: 'NIET_NODIG',
        wieId: null,
        van: null,
        tot: null,
        kenmerken: ['NZ_E1'],
        teksten: { reden: 'Dit is gedaan.' },
      },
    });
  });

  it.each(VERVOLG_SOORTEN)('%s says everything that misses at once', (soort) => {
    const d = VERVOLG[soort];
    const [eerste] = d.codes;
    const stand = d.standen?.[0]?.code ?? null;
    const leeg = leesVervolg({ soort, code: eerste?.code ?? '', stand }, CONTEXT);
    const nodig = d.teksten.filter((t) => t.nodig === 'ALTIJD' || (stand !== null && t.nodig?.includes(stand)));
    if (nodig.length === 0) return;
    expect(leeg.ok).toBe(false);
    if (leeg.ok) return;
    for (const t of nodig) expect(leeg.weigeringen.map((w) => w.veld)).toContain(`teksten.${t.code}`);
    for (const w of leeg.weigeringen) expect(w.bericht.length).toBeGreaterThan(10);
  });

  it('refuses codes that are not there, days ahead for what was done, and an end before the begin', () => {
    expect(codes(vol('EVALUATIE', 'ANDERS', null))).toEqual(['VERVOLG_CODE_ONBEKEND']);
    expect(codes(vol('TERUGKOPPELING', 'MELDER', 'MISSCHIEN'))).toEqual(['VERVOLG_STAND_ONTBREEKT']);
    expect(codes(vol('TERUGKOPPELING', 'MELDER', 'GEDAAN', { van: '2026-11-24' }))).toEqual(['VERVOLG_DAG_TOEKOMST']);
    expect(codes(vol('VEILIGHEID', 'TOEZICHT', null, { tot: '2026-11-19' }))).toEqual(['VERVOLG_DAG_VOLGORDE']);
  });

  it('never breaks, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.record({
          soort: fc.constantFrom(...VERVOLG_SOORTEN),
          code: fc.oneof(fc.string(), fc.constantFrom('GEDRAG', 'IGJ_GEWELD', 'ONTSLAG', 'PLEGER')),
          stand: fc.option(fc.oneof(fc.string(), fc.constantFrom('JA', 'NEE', 'NODIG', 'GEDAAN', 'UITGEVOERD'))),
          kenmerken: fc.array(fc.string()),
          teksten: fc.dictionary(fc.string(), fc.string()),
        }),
        (i) => {
          const uit = leesVervolg(i, CONTEXT);
          expect(uit.ok || uit.weigeringen.length > 0).toBe(true);
          if (uit.ok) expect(VERVOLG[i.soort].codes.map((c) => c.code)).toContain(uit.inhoud.code);
        },
      ),
    );
  });

  it('reads back only texts from a stored block', () => {
    expect(leesVervolgTeksten({ wat: 'x', n: 3, o: {} })).toEqual({ wat: 'x' });
    for (const w of [null, 3, 'x', [1]]) expect(leesVervolgTeksten(w)).toEqual({});
  });
});

describe('the six decisions', () => {
  const besluit = (code: string, stand: string, c: Partial<VervolgContext> = {}): string[] =>
    codes(vol('BESLUIT', code, stand), c);

  it('each have a decider', () => {
    for (const c of EXTERNE_BESLUITEN)
      expect(codes(vol('BESLUIT', c, 'NEE', { wieId: null }))).toEqual(['VERVOLG_BESLISSER_ONTBREEKT']);
  });

  it('follow the finding: no is no answer to a duty, and yes needs a finding', () => {
    expect(besluit('IGJ_GEWELD', 'NEE', { buitenMelden: { staand: ['GEWELD'], verzonden: [] } })).toEqual([
      'VERVOLG_MELDPLICHT',
    ]);
    expect(besluit('IGJ_GEWELD', 'JA', { buitenMelden: { staand: ['GEWELD'], verzonden: [] } })).toEqual([]);
    expect(besluit('IGJ_GEWELD', 'JA')).toEqual(['VERVOLG_VASTSTELLING_NODIG']);
    expect(besluit('IGJ_CALAMITEIT', 'NEE', { buitenMelden: { staand: ['ONDUIDELIJK'], verzonden: [] } })).toEqual([
      'VERVOLG_NOG_ONDUIDELIJK',
    ]);
    expect(besluit('IGJ_CALAMITEIT', 'NEE')).toEqual([]);
    expect(besluit('POLITIE', 'JA')).toEqual([]);
  });

  it('are taken when the report was sent, or when the decider confirmed', () => {
    const buitenMelden = { staand: ['GEWELD'] as const, verzonden: ['GEWELD'] as const };
    expect(besluitStand('IGJ_GEWELD', { delen: [], buitenMelden })).toBe('GENOMEN');
    expect(besluitStand('IGJ_CALAMITEIT', { delen: [], buitenMelden })).toBe('OPEN');
    const delen = [deel('BESLUIT', 'POLITIE')];
    expect(besluitStand('POLITIE', { delen, buitenMelden })).toBe('VOORGELEGD');
    expect(besluitStand('POLITIE', { delen: [deel('BESLUIT', 'POLITIE', { bevestigd: true })], buitenMelden })).toBe(
      'GENOMEN',
    );
  });
});

describe('a sanction (art. 9 lid 6 Wkkgz)', () => {
  const sanctie = (meer: Partial<VervolgInvoer> = {}, c: Partial<VervolgContext> = {}): string[] =>
    codes(vol('MAATREGEL', 'WAARSCHUWING', 'UITGEVOERD', meer), c);

  it('needs a ground outside the protected data, a decider, and a hearing or why not', () => {
    expect(sanctie()).toEqual([]);
    expect(sanctie({ kenmerken: ['GEHOORD'] })).toEqual(['VERVOLG_BESCHERMD']);
    expect(sanctie({ teksten: { wat: 'x' } })).toEqual(['VERVOLG_BESCHERMD']);
    expect(sanctie({ kenmerken: ['GROND_BUITEN'], teksten: { wat: 'x', grond: 'y' } })).toEqual([
      'VERVOLG_NIET_GEHOORD',
    ]);
    expect(sanctie({ wieId: null })).toEqual(['VERVOLG_BESLISSER_ONTBREEKT']);
  });

  it.each(['CALAMITEIT', 'GEWELD'] as const)('may rest on the report once %s is found', (s) => {
    expect(sanctie({ kenmerken: ['GEHOORD'] }, { buitenMelden: { staand: [s], verzonden: [] } })).toEqual([]);
  });

  it('is not what guidance is', () => {
    expect(codes(vol('MAATREGEL', 'BEGELEIDING', 'UITGEVOERD', { wieId: null, kenmerken: [] }))).toEqual([]);
  });
});

describe('aftercare and telling', () => {
  const ontslagen = [deel('MAATREGEL', 'STAANDE_VOET', { stand: 'UITGEVOERD', kenmerken: ['STRAFBAAR'] })];

  it('holds no talk with somebody who was dismissed for a crime', () => {
    expect(codes(vol('NAZORG', 'PLEGER', 'NODIG'), { delen: ontslagen })).toEqual(['VERVOLG_PLEGER_ONTSLAGEN']);
    expect(codes(vol('NAZORG', 'PLEGER', 'NIET_NODIG'), { delen: ontslagen })).toEqual([]);
    expect(codes(vol('HERSTELGESPREK', 'GESPREK', 'GEPLAND'), { delen: ontslagen })).toEqual([
      'VERVOLG_PLEGER_ONTSLAGEN',
    ]);
  });

  it('lets two people talk only when both want it', () => {
    expect(codes(vol('HERSTELGESPREK', 'GESPREK', 'GEPLAND'))).toEqual([]);
    expect(codes(vol('HERSTELGESPREK', 'GESPREK', 'GEPLAND', { kenmerken: ['CLIENT_WIL'] }))).toEqual([
      'VERVOLG_NIET_BEIDEN',
    ]);
    expect(codes(vol('HERSTELGESPREK', 'GESPREK', 'NIET', { kenmerken: [] }))).toEqual([]);
  });

  it('is owed to the wrongly accused, whose text is agreed before it goes out', () => {
    expect(codes(vol('NAZORG', 'ONTERECHT_AANGEWEZEN', 'NIET_NODIG'), { onterecht: true })).toEqual([
      'VERVOLG_ONTERECHT_NODIG',
    ]);
    expect(codes(vol('NAZORG', 'ONTERECHT_AANGEWEZEN', 'NODIG', { teksten: { wat: 'x', wie: 'y' } }))).toEqual([
      'VERVOLG_TEKST_ONTBREEKT',
    ]);
    const naarBuiten = vol('COMMUNICATIE', 'ONTERECHT', 'GEDAAN');
    expect(codes(naarBuiten)).toEqual(['VERVOLG_TEKST_NIET_AFGESPROKEN']);
    const afgesproken = [deel('NAZORG', 'ONTERECHT_AANGEWEZEN', { kenmerken: ['TEKST_AFGESPROKEN'] })];
    expect(codes(naarBuiten, { delen: afgesproken })).toEqual([]);
  });

  it('never names anybody', () => {
    const vertel = (wat: string): string[] =>
      codes(vol('COMMUNICATIE', 'TEAM', 'GEPLAND', { teksten: { wie: 'x', wat } }));
    expect(vertel('Een collega werkt hier niet meer.')).toEqual([]);
    expect(vertel('JÁN werkt hier niet meer.')).toEqual(['VERVOLG_NAAM_GENOEMD']);
    expect(vertel('Mevrouw vertelde het van de week.')).toEqual([]);
    expect(namenIn('Wij spraken met mevr. proef.', CONTEXT.namen)).toEqual(['Mevrouw Proef']);
  });
});
