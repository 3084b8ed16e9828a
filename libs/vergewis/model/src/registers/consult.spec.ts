import type { Register, RegisterConsult, RegisterStap } from '@meldbaken/vergewis/contract';
import {
  controleerConsult,
  controleerOpvolging,
  controleerVerbetering,
  feitVanUitkomst,
  registerConsulten,
} from './index';

const VANDAAG = '2026-11-23';
const REGISTER: Register = {
  id: 'r',
  versie: 1,
  naam: 'Register Zorg Regio Oost',
  houder: 'Stichting Register',
  protocol: 'Protocol 2025, artikel 4',
  wieMag: 'Aangewezen medewerkers van HR',
  van: '2026-01-01',
  tot: null,
  registratieMaanden: 48,
  gemandateerdIds: ['lid'],
};
const C = {
  op: VANDAAG,
  grond: 'Functie begeleider, artikel 4.',
  geinformeerdOp: '2026-11-20',
  kenmerk: null,
  uitkomst: 'GEEN_REGISTRATIE',
} as const;
const O = {
  register: REGISTER,
  lid: 'lid',
  d: { soort: 'SOLLICITANT', beginOp: null, eindeOp: null },
  vandaag: VANDAAG,
} as const;
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);

const stap = (volgnummer: number, soort: string, uitkomst: string, meer: Partial<RegisterStap> = {}): RegisterStap => ({
  id: `s${volgnummer}`,
  volgnummer,
  soort,
  zaakId: 'c',
  vervangt: null,
  op: VANDAAG,
  uitkomst,
  door: 'Hanna',
  vastgelegdOp: '2026-11-23T09:00:00.000Z',
  inhoud: { registerId: 'r', registerNaam: 'Register', geinformeerdOp: '2026-11-20', tekst: 'Wat er was gezegd.' },
  ...meer,
});
const een = (...s: RegisterStap[]): RegisterConsult => {
  const c = registerConsulten(s)[0];
  if (!c) throw new Error('no consult');
  return c;
};
const HIT = stap(1, 'GERAADPLEEGD', 'MOGELIJKE_REGISTRATIE');
const DRIE = [
  HIT,
  stap(2, 'IDENTITEIT', 'ZELFDE_PERSOON'),
  stap(3, 'NAVRAAG', 'GEDAAN'),
  stap(4, 'GEHOORD', 'GEDAAN'),
] as const;

describe('In een register kijken', () => {
  it('mag wie is aangewezen, bij een sollicitatie, als de sollicitant het weet', () => {
    expect(controleerConsult(C, O)).toEqual([]);
    expect(controleerConsult(C, { ...O, d: { soort: 'IN_DIENST', beginOp: '2026-12-01', eindeOp: null } })).toEqual([]);
  });
  it.each([
    ['zonder mandaat', C, { lid: 'ander' }, 'REGISTER_GEEN_MANDAAT'],
    ['zonder grond', { ...C, grond: 'zomaar' }, {}, 'VERGEWIS_TEKST'],
    ['zonder dat de sollicitant het weet', { ...C, geinformeerdOp: null }, {}, 'REGISTER_NIET_GEINFORMEERD'],
    ['voordat de sollicitant het weet', { ...C, geinformeerdOp: '2026-11-24' }, {}, 'REGISTER_NIET_GEINFORMEERD'],
    ['op een dag die nog komt', { ...C, op: '2026-11-24' }, {}, 'VERGEWIS_TOEKOMST'],
    ['op een dag die niet bestaat', { ...C, op: '2026-02-30' }, {}, 'VERGEWIS_DAG'],
    ['voordat u meedeed', { ...C, op: '2025-12-31', geinformeerdOp: '2025-12-30' }, {}, 'REGISTER_TE_VROEG'],
    ['in een register dat stopte', C, { register: { ...REGISTER, tot: '2026-06-01' } }, 'REGISTER_GESTOPT'],
    ['met een kenmerk dat te lang is', { ...C, kenmerk: 'x'.repeat(101) }, {}, 'VERGEWIS_TE_LANG'],
    [
      'bij wie al werkt',
      C,
      { d: { soort: 'IN_DIENST', beginOp: '2026-10-01', eindeOp: null } as const },
      'REGISTER_ALLEEN_SOLLICITATIE',
    ],
    [
      'na de sollicitatie',
      C,
      { d: { soort: 'SOLLICITANT', beginOp: null, eindeOp: '2026-11-22' } as const },
      'REGISTER_GEEINDIGD',
    ],
  ])('wordt geweigerd %s', (_, c, meer, code) => {
    expect(codes(controleerConsult(c, { ...O, ...meer }))).toContain(code);
  });
});

describe('Een mogelijke registratie', () => {
  const o = { op: VANDAAG, tekst: 'Geboortedatum is gelijk.', stap: 'BESLUIT', uitkomst: 'BEZWAAR' } as const;

  it('gaat in vier stappen, op volgorde', () => {
    expect(een(HIT).volgende).toBe('IDENTITEIT');
    expect(codes(controleerOpvolging(o, een(HIT), VANDAAG))).toEqual(['REGISTER_VOLGORDE']);
    expect(een(...DRIE).volgende).toBe('BESLUIT');
    expect(controleerOpvolging(o, een(...DRIE), VANDAAG)).toEqual([]);
    const klaar = een(...DRIE, stap(5, 'BESLUIT', 'BEZWAAR'));
    expect(codes(controleerOpvolging(o, klaar, VANDAAG))).toEqual(['REGISTER_KLAAR']);
  });
  it.each([
    ['een uitkomst van een andere stap', { uitkomst: 'GEDAAN' }, 'REGISTER_UITKOMST'],
    ['zonder woorden', { tekst: 'ja' }, 'VERGEWIS_TEKST'],
    ['te veel woorden', { tekst: 'x'.repeat(10_001) }, 'VERGEWIS_TE_LANG'],
    ['voor de vorige stap', { op: '2026-11-22' }, 'REGISTER_TE_VROEG'],
    ['op een dag die nog komt', { op: '2026-11-24' }, 'VERGEWIS_TOEKOMST'],
  ] as const)('weigert %s', (_, meer, code) => {
    expect(codes(controleerOpvolging({ ...o, ...meer }, een(...DRIE), VANDAAG))).toEqual([code]);
  });
  it('een raadpleging die er niet is, heeft geen opvolging', () => {
    expect(codes(controleerOpvolging(o, null, VANDAAG))).toEqual(['REGISTER_CONSULT_ONBEKEND']);
  });
  it('stopt als het iemand anders is, en bij geen registratie is er geen opvolging', () => {
    expect(een(HIT, stap(2, 'IDENTITEIT', 'ANDER_PERSOON')).volgende).toBeNull();
    expect(een(stap(1, 'GERAADPLEEGD', 'GEEN_REGISTRATIE')).volgende).toBeNull();
  });
  it('wat de eis betekent volgt uit de uitkomst', () => {
    expect(
      [
        'GEEN_REGISTRATIE',
        'MOGELIJKE_REGISTRATIE',
        'ZELFDE_PERSOON',
        'ANDER_PERSOON',
        'GEDAAN',
        'GEEN_BEZWAAR',
        'BEZWAAR',
      ].map(feitVanUitkomst),
    ).toEqual(['AKKOORD', 'IN_BEOORDELING', null, 'AKKOORD', null, 'AKKOORD', 'BEZWAAR']);
  });
});

describe('Een stap verbeteren', () => {
  const v = {
    stapId: 's1',
    op: VANDAAG,
    uitkomst: 'MOGELIJKE_REGISTRATIE',
    tekst: 'Functie begeleider, artikel 5.',
    reden: 'Het artikel klopte niet.',
  };
  const fout = (meer: Partial<typeof v>, ...s: RegisterStap[]): string[] =>
    codes(controleerVerbetering({ ...v, ...meer }, registerConsulten(s), REGISTER, VANDAAG));

  it('geeft een nieuwe versie; de oude blijft te lezen', () => {
    const inhoud = { ...HIT.inhoud, tekst: 'Functie begeleider, artikel 5.', reden: 'Het artikel klopte niet.' };
    const c = een(...DRIE, stap(5, 'GERAADPLEEGD', 'MOGELIJKE_REGISTRATIE', { vervangt: 's1', inhoud }));
    expect(c).toMatchObject({
      stapId: 's5',
      grond: inhoud.tekst,
      reden: inhoud.reden,
      eerder: [{ tekst: 'Wat er was gezegd.' }],
    });
    expect(c.opvolging).toHaveLength(3);
    expect(c.volgende).toBe('BESLUIT');
  });
  it('ook een tweede keer: alle versies blijven', () => {
    const c = een(
      HIT,
      stap(2, 'GERAADPLEEGD', 'GEEN_REGISTRATIE', { vervangt: 's1' }),
      stap(3, 'GERAADPLEEGD', 'MOGELIJKE_REGISTRATIE', { vervangt: 's2' }),
    );
    expect(c.eerder.map((e) => e.uitkomst)).toEqual(['MOGELIJKE_REGISTRATIE', 'GEEN_REGISTRATIE']);
    expect(c).toMatchObject({ uitkomst: 'MOGELIJKE_REGISTRATIE', volgende: 'IDENTITEIT' });
  });
  it('de uitkomst mag alleen anders als er niets op volgde', () => {
    expect(fout({ uitkomst: 'GEEN_REGISTRATIE' }, HIT)).toEqual([]);
    expect(fout({ uitkomst: 'GEEN_REGISTRATIE' }, ...DRIE)).toEqual(['REGISTER_UITKOMST_VAST']);
    expect(fout({}, ...DRIE)).toEqual([]);
    expect(fout({ stapId: 's4', uitkomst: 'GEDAAN' }, ...DRIE)).toEqual([]);
  });
  it.each([
    ['een stap die er niet is', { stapId: 'x' }, 'REGISTER_CONSULT_ONBEKEND'],
    ['zonder reden', { reden: '' }, 'VERGEWIS_TEKST'],
    ['een andere soort uitkomst', { uitkomst: 'BEZWAAR' }, 'REGISTER_UITKOMST'],
    ['voordat de sollicitant het wist', { op: '2026-11-19' }, 'REGISTER_TE_VROEG'],
  ])('weigert %s', (_, meer, code) => expect(fout(meer, HIT)).toContain(code));
  it('blijft tussen de stap ervoor en de stap erna', () => {
    const later = [
      HIT,
      stap(2, 'IDENTITEIT', 'ZELFDE_PERSOON', { op: '2026-11-21' }),
      stap(3, 'NAVRAAG', 'GEDAAN', { op: '2026-11-22' }),
    ];
    const vroeg = later.map((s, i) => (i === 0 ? { ...s, op: '2026-11-20' } : s));
    const bij = (op: string): string[] => fout({ stapId: 's2', uitkomst: 'ZELFDE_PERSOON', op }, ...vroeg);
    expect([bij('2026-11-19'), bij('2026-11-20'), bij('2026-11-22'), bij('2026-11-23')]).toEqual([
      ['REGISTER_TE_VROEG'],
      [],
      [],
      ['REGISTER_TE_LAAT'],
    ]);
  });
});
