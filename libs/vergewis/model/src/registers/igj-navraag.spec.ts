import type { NavraagStap } from '@meldbaken/vergewis/contract';
import { controleerFeit, kaalFeit } from '../controle/feit.model';
import { dienstverband, feit } from '../dossier.fixture';
import {
  controleerHandNavraag,
  controleerNavraag,
  controleerNavraagOordeel,
  feitVanNavraag,
  igjNavragen,
} from './index';

const VANDAAG = '2026-11-23';
const NODIG = { nodig: true, waarom: 'Ja.' };
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);
const stap = (volgnummer: number, soort: string, meer: Partial<NavraagStap> = {}): NavraagStap => ({
  id: `s${volgnummer}`,
  volgnummer,
  soort,
  zaakId: 'v',
  vervangt: null,
  op: '2026-11-20',
  uitkomst: null,
  door: 'Hanna',
  vastgelegdOp: '2026-11-20T09:00:00.000Z',
  inhoud: {},
  ...meer,
});
const GEVRAAGD = stap(1, 'GEVRAAGD');
const MET = { vraagId: 'v', op: '2026-11-21', uitkomst: 'AANTEKENING', rapportOp: '2025-03-01' } as const;

describe('De vraag aan de IGJ vanuit een dossier', () => {
  it('krijgt het antwoord dat vanzelf terugkomt', () => {
    expect(igjNavragen([GEVRAAGD], [])).toMatchObject([{ wijze: 'HIER', beantwoordOp: null, uitkomst: null }]);
    expect(igjNavragen([GEVRAAGD], [MET])).toMatchObject([
      { beantwoordOp: '2026-11-21', uitkomst: 'AANTEKENING', rapportOp: '2025-03-01' },
    ]);
    expect(igjNavragen([GEVRAAGD], [{ ...MET, vraagId: 'ander' }])).toMatchObject([{ uitkomst: null }]);
  });
  it('een antwoord wordt een feit; geen antwoord is nooit akkoord', () => {
    expect([
      feitVanNavraag('GEEN_AANTEKENING'),
      feitVanNavraag('AANTEKENING'),
      feitVanNavraag('NIET_BEANTWOORD'),
    ]).toEqual(['AKKOORD', 'IN_BEOORDELING', 'NIET_GECONTROLEERD']);
  });
  it.each([
    ['twee keer tegelijk', igjNavragen([GEVRAAGD], []), {}, NODIG, 'IGJ_NAVRAAG_LOOPT'],
    ['zonder geboortedatum', [], { geboortedatum: null }, NODIG, 'IGJ_GEBOORTEDATUM_MIST'],
    ['na het einde', [], { eindeOp: '2026-11-22' }, NODIG, 'IGJ_GEEINDIGD'],
    ['als het niet nodig is', [], {}, { nodig: false, waarom: 'Vrijwilliger.' }, 'VERGEWIS_NIET_NODIG'],
  ])('gaat niet %s', (_, navragen, d, nodig, code) => {
    expect(
      codes(controleerNavraag(navragen, { eindeOp: null, geboortedatum: '1990-05-06', ...d }, nodig, VANDAAG)),
    ).toEqual([code]);
  });
  it('mag opnieuw als de vorige is beantwoord', () => {
    const d = { eindeOp: null, geboortedatum: '1990-05-06' };
    expect(controleerNavraag(igjNavragen([GEVRAAGD], [MET]), d, NODIG, VANDAAG)).toEqual([]);
  });
});

describe('Zelf gevraagd, buiten Meldbaken', () => {
  const N = { op: VANDAAG, kenmerk: 'IGJ 2026-118', uitkomst: 'GEEN_AANTEKENING', rapportOp: null } as const;
  const fout = (meer: object): string[] => codes(controleerHandNavraag({ ...N, ...meer }, null, NODIG, VANDAAG));
  it('heeft een kenmerk, en bij een aantekening de dag van het rapport', () => {
    expect(fout({})).toEqual([]);
    expect(fout({ uitkomst: 'AANTEKENING', rapportOp: '2025-03-01' })).toEqual([]);
  });
  it.each([
    ['zonder kenmerk', { kenmerk: ' ' }, 'VERGEWIS_KENMERK'],
    ['in de toekomst', { op: '2026-11-24' }, 'VERGEWIS_TOEKOMST'],
    ['een aantekening zonder rapport', { uitkomst: 'AANTEKENING' }, 'IGJ_RAPPORT_DATUM'],
    ['een rapport van na het antwoord', { uitkomst: 'AANTEKENING', rapportOp: '2026-11-24' }, 'IGJ_RAPPORT_DATUM'],
    ['een rapport zonder aantekening', { rapportOp: '2025-03-01' }, 'IGJ_RAPPORT_ZONDER_AANTEKENING'],
  ])('niet %s', (_, meer, code) => expect(fout(meer)).toEqual([code]));
});

describe('Een aantekening', () => {
  const O = {
    navraagId: 'v',
    besluit: 'GEEN_BEZWAAR',
    gehoordOp: '2026-11-22',
    tekst: 'Het ging om ander werk.',
  } as const;
  const open = igjNavragen([GEVRAAGD], [MET]);
  const fout = (meer: object, n = open): string[] => codes(controleerNavraagOordeel({ ...O, ...meer }, n, VANDAAG));
  it('vraagt een gesprek en een besluit met reden', () => {
    expect(fout({})).toEqual([]);
    expect(fout({ tekst: 'ok' })).toEqual(['VERGEWIS_TEKST']);
    expect(fout({ gehoordOp: '2026-11-20' })).toEqual(['REGISTER_TE_VROEG']);
    expect(fout({ navraagId: 'x' })).toEqual(['IGJ_NIETS_TE_BESLUITEN']);
    expect(fout({}, igjNavragen([GEVRAAGD], []))).toEqual(['IGJ_NIETS_TE_BESLUITEN']);
    const klaar = igjNavragen([GEVRAAGD, stap(2, 'BEOORDEELD', { uitkomst: 'BEZWAAR' })], [MET]);
    expect(klaar).toMatchObject([{ besluit: { besluit: 'BEZWAAR' } }]);
    expect(fout({}, klaar)).toEqual(['IGJ_NIETS_TE_BESLUITEN']);
  });
});

describe('Om de onderdelen heen', () => {
  const leg = (
    eis: 'REGISTER_CONSULT' | 'IGJ_NAVRAAG',
    op: string,
    meer: object = {},
    feiten = [] as ReturnType<typeof feit>[],
  ) =>
    codes(
      controleerFeit(
        { ...kaalFeit(eis, 'AKKOORD', op), ...meer },
        { d: dienstverband(), gevraagd: null, feiten, vandaag: VANDAAG },
      ),
    );
  it('kan een raadpleging niet met de hand, alleen een oude van voor 2022', () => {
    expect(leg('REGISTER_CONSULT', '2026-11-20')).toEqual(['REGISTER_VIA_REGISTER']);
    expect(leg('REGISTER_CONSULT', '2022-01-01')).toEqual(['REGISTER_VIA_REGISTER']);
    expect(leg('REGISTER_CONSULT', '2021-12-31')).toEqual([]);
    expect(leg('REGISTER_CONSULT', '2026-11-20', { herkomst: 'REGISTER' })).toEqual([]);
  });
  it('vraagt een antwoord van de IGJ een kenmerk, en over een aantekening wordt besloten', () => {
    expect(leg('IGJ_NAVRAAG', '2026-11-20')).toEqual(['VERGEWIS_KENMERK']);
    expect(leg('IGJ_NAVRAAG', '2026-11-20', { kenmerk: 'IGJ 2026-118' })).toEqual([]);
    const aantekening = feit('IGJ_NAVRAAG', 'IN_BEOORDELING', '2026-11-19', { herkomst: 'IGJ' });
    expect(leg('IGJ_NAVRAAG', '2026-11-20', { kenmerk: 'IGJ 2026-118' }, [aantekening])).toEqual(['IGJ_VIA_NAVRAAG']);
  });
});
