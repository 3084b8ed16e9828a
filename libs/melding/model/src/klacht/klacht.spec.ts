import fc from 'fast-check';
import { KLACHT_STANDEN, KLACHT_OORDELEN, type KlachtStand } from '@meldbaken/melding/contract';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import { controleerKlacht, leesKlacht, momentOpDag, type KlachtInput } from './klacht-invoer.model';
import {
  controleerHoren,
  controleerOordeel,
  controleerVerlengen,
  controleerVersturen,
  leesHoren,
  leesOordeel,
  teLaatFout,
} from './klacht-oordeel.model';
import {
  KLACHT_HANDELINGEN,
  kandidaatFout,
  klachtFout,
  klachtMag,
  klachtNaar,
  oordeelMag,
  type KlachtVerloop,
} from './klacht-verloop.model';

const NU = new Date('2026-11-23T09:00:00Z');
const GOED: KlachtInput = {
  over: 'ZORG',
  kanaal: 'BRIEF',
  ontvangenOp: '2026-11-20',
  klager: { soort: 'CLIENT', naam: 'Mevrouw Proef', adres: 'Laan 1, Ergens' },
  klacht: ' Ik moest een uur wachten. ',
};
const velden = (w: readonly { veld?: string }[]): unknown[] => w.map((f) => f.veld);

describe('a complaint that comes in', () => {
  it('is kept as told, with the day on which it came', () => {
    const uit = leesKlacht(
      { ...GOED, genoemden: [{ persoonId: 'p' }, { naam: ' Jan ' }], meldingNummer: ' m-2026-a ' },
      NU,
    );
    expect(uit).toMatchObject({
      ok: true,
      klacht: {
        ontvangenOp: '2026-11-20',
        klacht: 'Ik moest een uur wachten.',
        wens: null,
        meldingNummer: 'M-2026-A',
        genoemden: [
          { soort: 'PERSOON', persoonId: 'p' },
          { soort: 'NAAM', naam: 'Jan' },
        ],
      },
    });
  });

  it('says all that misses at once, in the order of the page', () => {
    expect(velden(controleerKlacht({}, NU))).toEqual([
      'over',
      'kanaal',
      'ontvangenOp',
      'klager.soort',
      'klager.naam',
      'klager.adres',
      'klacht',
    ]);
    expect(leesKlacht({}, NU).ok).toBe(false);
  });

  it('did not come tomorrow, and nobody is picked and typed at the same time', () => {
    const fouten = controleerKlacht(
      { ...GOED, ontvangenOp: '2026-11-24', genoemden: [{ persoonId: 'p', naam: 'Jan' }, {}] },
      NU,
    );
    expect(fouten.map((w) => w.code)).toEqual([
      'KLACHT_DAG_IN_TOEKOMST',
      'KLACHT_GENOEMDE_DUBBEL',
      'KLACHT_GENOEMDE_ONTBREEKT',
    ]);
    expect(
      velden(controleerKlacht({ ...GOED, genoemden: Array.from({ length: 11 }, () => ({ naam: 'x' })) }, NU)),
    ).toEqual(['genoemden']);
    expect(
      velden(controleerKlacht({ ...GOED, klager: { soort: 'CLIENT', naam: 'x', email: 'x', telefoon: 'x' } }, NU)),
    ).toEqual(['klager.telefoon', 'klager.email']);
  });

  it('begins its term on the day itself, whatever the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 86_399 }), (dagen, seconden) => {
        const nu = new Date(Date.UTC(2020, 0, 1, 0, 0, seconden) + dagen * 86_400_000);
        const op = dagVan(new Date(nu.getTime() - (dagen % 50) * 86_400_000));
        const moment = momentOpDag(op, nu);
        return dagVan(moment) === op && moment <= nu;
      }),
    );
  });
});

const verloop = (meer: Partial<KlachtVerloop> = {}): KlachtVerloop => ({
  stand: 'IN_BEHANDELING',
  heeftBehandelaar: true,
  gehoord: false,
  verstuurd: false,
  ingetrokken: false,
  ...meer,
});

describe('the life of a complaint', () => {
  it('goes from received to closed, and back with a reason', () => {
    let stand: KlachtStand = 'ONTVANGEN';
    const standen = (['toewijzen', 'horen', 'oordelen', 'versturen', 'afsluiten', 'heropenen'] as const).map((h) => {
      stand = klachtNaar(stand, h);
      return stand;
    });
    expect(standen).toEqual(['IN_BEHANDELING', 'IN_BEHANDELING', 'OORDEEL', 'OORDEEL', 'AFGESLOTEN', 'IN_BEHANDELING']);
  });

  it('judges after hearing, unless the klager withdraws', () => {
    expect(oordeelMag(verloop(), false)?.code).toBe('KLACHT_NIET_GEHOORD');
    expect(oordeelMag(verloop(), true)).toBeNull();
    expect(oordeelMag(verloop({ gehoord: true }), false)).toBeNull();
    expect(oordeelMag(verloop({ heeftBehandelaar: false, gehoord: true }), false)?.code).toBe(
      'KLACHT_GEEN_BEHANDELAAR',
    );
  });

  it('closes after the klager has the judgement, and nothing changes after that', () => {
    expect(klachtFout(verloop({ stand: 'OORDEEL' }), 'afsluiten')?.code).toBe('KLACHT_NIET_VERSTUURD');
    expect(klachtFout(verloop(), 'versturen')?.code).toBe('KLACHT_GEEN_OORDEEL');
    const verstuurd = verloop({ stand: 'OORDEEL', gehoord: true, verstuurd: true });
    expect(klachtMag(verstuurd, KLACHT_HANDELINGEN)).toEqual([
      'toewijzen',
      'noemen',
      'naam-bekijken',
      'koppelen',
      'afsluiten',
      'heropenen',
    ]);
    const dicht = verloop({ stand: 'AFGESLOTEN', verstuurd: true });
    expect(klachtMag(dicht, KLACHT_HANDELINGEN)).toEqual(['naam-bekijken', 'heropenen']);
  });

  it('in any state, an act that is offered is not refused, and only rights that somebody has are offered', () => {
    const v = fc.record({
      stand: fc.constantFrom(...KLACHT_STANDEN),
      heeftBehandelaar: fc.boolean(),
      gehoord: fc.boolean(),
      verstuurd: fc.boolean(),
      ingetrokken: fc.boolean(),
    });
    fc.assert(
      fc.property(v, fc.subarray([...KLACHT_HANDELINGEN]), (k, rechten) => {
        for (const h of klachtMag(k, rechten)) {
          expect(rechten).toContain(h);
          expect(klachtFout(k, h)).toBeNull();
          expect(KLACHT_STANDEN).toContain(klachtNaar(k.stand, h));
        }
        // Never a second judgement behind the back of who has the first one.
        if (k.verstuurd) expect(klachtFout(k, 'oordelen')).not.toBeNull();
      }),
    );
  });

  it('is never handled by who has a part in it', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (uitgesloten, behandeldeMelding, rolPast) => {
        const fout = kandidaatFout({ uitgesloten, behandeldeMelding, rolPast });
        expect(fout === null).toBe(rolPast && !uitgesloten && !behandeldeMelding);
        if (fout) expect(isWeigering(fout)).toBe(true);
      }),
    );
  });
});

describe('hearing and judging', () => {
  const dag = '2026-11-20';

  it('hearing says when, who and what; not hearing says why', () => {
    expect(velden(controleerHoren({}, dag, NU))).toEqual(['gehoord']);
    expect(velden(controleerHoren({ gehoord: true }, dag, NU))).toEqual(['op', 'wie', 'verslag']);
    expect(controleerHoren({ gehoord: true, op: '2026-11-19', wie: 'x', verslag: 'y' }, dag, NU)[0]?.code).toBe(
      'KLACHT_DAG_TE_VROEG',
    );
    expect(velden(controleerHoren({ gehoord: false }, dag, NU))).toEqual(['reden']);
    expect(leesHoren({ gehoord: false, op: dag, verslag: 'x', reden: ' wil niet ' })).toEqual({
      gehoord: false,
      op: null,
      wie: null,
      verslag: null,
      reden: 'wil niet',
    });
  });

  it('who is right hears what we do and by when; who is not, hears why', () => {
    for (const uitkomst of KLACHT_OORDELEN) {
      const zonder = velden(controleerOordeel({ uitkomst, redenen: 'Omdat.' }, NU));
      expect(zonder).toEqual(uitkomst === 'GEGROND' || uitkomst === 'DEELS_GEGROND' ? ['besluiten'] : []);
    }
    const besluiten = [
      { wat: 'Bel terug', uiterlijk: '2026-12-01' },
      { wat: ' ', uiterlijk: '2026-11-22' },
      { wat: 'x' },
    ];
    expect(velden(controleerOordeel({ uitkomst: 'GEGROND', redenen: 'x', besluiten }, NU))).toEqual([
      'besluiten.1.wat',
      'besluiten.1.uiterlijk',
      'besluiten.2.uiterlijk',
    ]);
    expect(leesOordeel({ uitkomst: 'GEGROND', redenen: ' x ', besluiten: besluiten.slice(0, 1) })).toEqual({
      uitkomst: 'GEGROND',
      redenen: 'x',
      besluiten: [{ wat: 'Bel terug', uiterlijk: '2026-12-01' }],
    });
    expect(leesOordeel({ uitkomst: 'GEGROND' })).toBeNull();
  });

  it('sending says when and how, and late says why', () => {
    expect(velden(controleerVersturen({}, dag, NU))).toEqual(['op', 'hoe']);
    const einde = new Date('2026-11-22T23:00:00Z');
    expect(teLaatFout(new Date('2026-11-22T12:00:00Z'), einde, {})).toBeNull();
    expect(teLaatFout(NU, null, {})).toBeNull();
    expect(teLaatFout(NU, einde, {})?.veld).toBe('teLaatReden');
    expect(teLaatFout(NU, einde, { reden: 'TE_DRUK' })?.veld).toBe('teLaatToelichting');
    expect(teLaatFout(NU, einde, { reden: 'TE_DRUK', toelichting: 'Het was druk.' })).toBeNull();
  });

  it('more time is told and has a reason', () => {
    expect(velden(controleerVerlengen({}, dag, NU))).toEqual(['verteldOp', 'reden']);
    expect(controleerVerlengen({ verteldOp: '2026-11-21', reden: 'Meer gesprekken.' }, dag, NU)).toEqual([]);
  });
});
