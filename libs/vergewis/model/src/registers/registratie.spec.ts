import type { Register, Registratie, RegistratieStap } from '@meldbaken/vergewis/contract';
import { REGISTRATIE_VOORWAARDEN } from '@meldbaken/vergewis/contract';
import {
  controleerAanbieden,
  controleerBegin,
  controleerBekrachtigen,
  controleerGeregistreerd,
  controleerStoppen,
  controleerTerugsturen,
  controleerVerwijderd,
  controleerVoorwaardeStap,
  ontbrekendeVoorwaarden,
  registraties,
} from './index';

const VANDAAG = '2026-11-23';
const D = { soort: 'IN_DIENST', eindeOp: '2026-11-10' } as const;
const REGISTER = { van: '2026-01-01', tot: null } as Register;
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);

const stap = (volgnummer: number, soort: string, meer: Partial<RegistratieStap> = {}): RegistratieStap => ({
  id: `s${volgnummer}`,
  volgnummer,
  soort,
  zaakId: 'r',
  vervangt: null,
  op: VANDAAG,
  uitkomst: null,
  door: 'Hanna',
  doorId: 'hr',
  vastgelegdOp: '2026-11-23T09:00:00.000Z',
  inhoud: { registerId: 'x', registerNaam: 'Register', maanden: 48, tekst: 'Wat er was gezegd.' },
  ...meer,
});
const een = (...s: RegistratieStap[]): Registratie => {
  const r = registraties([stap(1, 'BEGONNEN'), ...s])[0];
  if (!r) throw new Error('no registration');
  return r;
};
const VIER = [
  stap(2, 'EINDE', { op: '2026-11-10' }),
  stap(3, 'AANGIFTE', { inhoud: { tekst: 'Aangifte van diefstal.', kenmerk: 'PL-1' } }),
  stap(4, 'BEWIJS'),
  stap(5, 'VERTELD'),
];
const COMPLEET = een(...VIER);
const AANGEBODEN = een(...VIER, stap(6, 'AANGEBODEN'));
const BEKRACHTIGD = een(...VIER, stap(6, 'AANGEBODEN'), stap(7, 'BEKRACHTIGD', { doorId: 'bestuurder' }));
const GEREGISTREERD = een(
  ...VIER,
  stap(6, 'AANGEBODEN'),
  stap(7, 'BEKRACHTIGD', { doorId: 'bestuurder' }),
  stap(8, 'GEREGISTREERD'),
);

describe('Iemand laten registreren', () => {
  it('begint na een dienstverband, in een register dat loopt, en één keer', () => {
    expect(controleerBegin(REGISTER, D, [], VANDAAG)).toEqual([]);
    expect(codes(controleerBegin(REGISTER, { ...D, soort: 'SOLLICITANT' }, [], VANDAAG))).toEqual([
      'REGISTRATIE_SOLLICITANT',
    ]);
    expect(codes(controleerBegin(REGISTER, D, [COMPLEET], VANDAAG))).toEqual(['REGISTRATIE_LOOPT']);
    expect(codes(controleerBegin(null, D, [], VANDAAG))).toEqual(['REGISTRATIE_GEEN_REGISTER']);
    expect(codes(controleerBegin({ ...REGISTER, tot: VANDAAG }, D, [], VANDAAG))).toEqual([
      'REGISTRATIE_GEEN_REGISTER',
    ]);
    expect(codes(controleerBegin({ ...REGISTER, van: '2026-11-24' }, D, [], VANDAAG))).toEqual([
      'REGISTRATIE_GEEN_REGISTER',
    ]);
  });
  it.each(REGISTRATIE_VOORWAARDEN)('kan niet zonder %s, en zegt dat bij naam', (v) => {
    const zonder = een(...VIER.filter((s) => s.soort !== v));
    expect(ontbrekendeVoorwaarden(zonder)).toEqual([v]);
    expect(controleerAanbieden(zonder, D, VANDAAG)).toMatchObject([{ code: `REGISTRATIE_MIST_${v}`, veld: v }]);
    const toch = een(...VIER.filter((s) => s.soort !== v), stap(6, 'AANGEBODEN'));
    expect(codes(controleerBekrachtigen(toch, 'bestuurder', D, VANDAAG))).toEqual([`REGISTRATIE_MIST_${v}`]);
  });
  it('gaat compleet naar de bestuurder, en die beslist', () => {
    expect(controleerAanbieden(COMPLEET, D, VANDAAG)).toEqual([]);
    expect(controleerBekrachtigen(AANGEBODEN, 'bestuurder', D, VANDAAG)).toEqual([]);
    expect(codes(controleerBekrachtigen(AANGEBODEN, 'hr', D, VANDAAG))).toEqual(['REGISTRATIE_ZELF_VOORBEREID']);
    expect(codes(controleerBekrachtigen(COMPLEET, 'bestuurder', D, VANDAAG))).toEqual(['REGISTRATIE_STAND']);
    expect(codes(controleerBekrachtigen(null, 'bestuurder', D, VANDAAG))).toEqual(['REGISTRATIE_ONBEKEND']);
  });
  it('niet als het dienstverband toch doorgaat', () => {
    expect(codes(controleerBekrachtigen(AANGEBODEN, 'b', { ...D, eindeOp: null }, VANDAAG))).toEqual([
      'REGISTRATIE_NIET_GEEINDIGD',
    ]);
  });
  it('terugsturen vraagt een reden; daarna kan HR weer verder', () => {
    expect(codes(controleerTerugsturen(AANGEBODEN, 'nee'))).toEqual(['VERGEWIS_TEKST']);
    expect(controleerTerugsturen(AANGEBODEN, 'Het bewijs is nog te mager.')).toEqual([]);
    const terug = een(...VIER, stap(6, 'AANGEBODEN'), stap(7, 'TERUGGESTUURD', { doorId: 'bestuurder' }));
    expect(terug).toMatchObject({ stand: 'VOORBEREIDING', voorbereidDoor: ['hr'] });
    expect(controleerAanbieden(terug, D, VANDAAG)).toEqual([]);
  });
  it('heeft een einde dat uit het protocol volgt', () => {
    expect(controleerGeregistreerd(BEKRACHTIGD, { op: VANDAAG, kenmerk: 'R-1' }, VANDAAG)).toEqual([]);
    expect(codes(controleerGeregistreerd(BEKRACHTIGD, { op: VANDAAG, kenmerk: ' ' }, VANDAAG))).toEqual([
      'VERGEWIS_KENMERK',
    ]);
    expect(codes(controleerGeregistreerd(BEKRACHTIGD, { op: '2026-11-22', kenmerk: 'R-1' }, VANDAAG))).toEqual([
      'REGISTER_TE_VROEG',
    ]);
    expect(codes(controleerGeregistreerd(AANGEBODEN, { op: VANDAAG, kenmerk: 'R-1' }, VANDAAG))).toEqual([
      'REGISTRATIE_STAND',
    ]);
    expect(GEREGISTREERD).toMatchObject({ stand: 'GEREGISTREERD', eindOp: '2030-11-22' });
  });
  it('gaat eruit na de termijn, of eerder met een reden', () => {
    const v = (meer: object): string[] =>
      codes(
        controleerVerwijderd(GEREGISTREERD, { op: VANDAAG, tekst: '', reden: 'TERMIJN_VOORBIJ', ...meer }, VANDAAG),
      );
    expect(v({})).toEqual(['REGISTRATIE_LOOPT_NOG']);
    expect(v({ reden: 'ONTERECHT' })).toEqual(['VERGEWIS_TEKST']);
    expect(v({ reden: 'ONTERECHT', tekst: 'De aangifte is ingetrokken.' })).toEqual([]);
    const weg = registraties([
      ...[stap(1, 'BEGONNEN'), ...VIER, stap(6, 'AANGEBODEN'), stap(7, 'BEKRACHTIGD'), stap(8, 'GEREGISTREERD')],
      stap(9, 'VERWIJDERD', { uitkomst: 'ONTERECHT' }),
    ])[0];
    expect(weg).toMatchObject({ stand: 'VERWIJDERD', verwijderReden: 'ONTERECHT', verwijderdOp: VANDAAG });
    expect(controleerBegin(REGISTER, D, weg ? [weg] : [], VANDAAG)).toEqual([]);
  });
  it('stoppen kan tot het in het register staat', () => {
    expect(controleerStoppen(BEKRACHTIGD, 'De aangifte is ingetrokken.')).toEqual([]);
    expect(codes(controleerStoppen(GEREGISTREERD, 'De aangifte is ingetrokken.'))).toEqual(['REGISTRATIE_STAND']);
  });
});

describe('Een voorwaarde vastleggen', () => {
  const V = { voorwaarde: 'BEWIJS', op: VANDAAG, kenmerk: null, tekst: 'Camerabeelden, in de kluis van HR.' } as const;
  const fout = (meer: object, d: { soort: 'IN_DIENST'; eindeOp: string | null } = D): string[] =>
    codes(controleerVoorwaardeStap({ ...V, ...meer }, een(), d, VANDAAG));

  it('met dag en feiten', () => expect(fout({})).toEqual([]));
  it.each([
    ['zonder feiten', { tekst: '' }, 'VERGEWIS_TEKST'],
    ['in de toekomst', { op: '2026-11-24' }, 'VERGEWIS_TOEKOMST'],
    ['aangifte zonder nummer', { voorwaarde: 'AANGIFTE' }, 'VERGEWIS_KENMERK'],
    ['een andere laatste dag dan in het dossier', { voorwaarde: 'EINDE', op: '2026-11-11' }, 'REGISTRATIE_EINDE_DAG'],
  ])('niet %s', (_, meer, code) => expect(fout(meer)).toEqual([code]));
  it('een einde kan alleen als het dienstverband is beëindigd', () => {
    const einde = { voorwaarde: 'EINDE', op: '2026-11-10' };
    expect(fout(einde)).toEqual([]);
    expect(fout(einde, { soort: 'IN_DIENST', eindeOp: null })).toEqual(['REGISTRATIE_NIET_GEEINDIGD']);
    expect(fout(einde, { soort: 'IN_DIENST', eindeOp: '2026-12-31' })).toEqual(['REGISTRATIE_NIET_GEEINDIGD']);
  });
  it('na aanbieden niet meer; een nieuwe versie telt', () => {
    expect(codes(controleerVoorwaardeStap(V, AANGEBODEN, D, VANDAAG))).toEqual(['REGISTRATIE_STAND']);
    const twee = een(...VIER, stap(6, 'BEWIJS', { inhoud: { tekst: 'Camerabeelden en twee verklaringen.' } }));
    expect(twee.voorwaarden.filter((v) => v.voorwaarde === 'BEWIJS')).toMatchObject([
      { tekst: 'Camerabeelden en twee verklaringen.' },
    ]);
  });
});
