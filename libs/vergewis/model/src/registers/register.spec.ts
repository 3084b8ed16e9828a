import type { RegisterGegevens } from '@meldbaken/vergewis/contract';
import { dienstverband, dossier, feit, LEEG_KADER } from '../dossier.fixture';
import { gevraagdeEisen } from '../eisen';
import { standOpDag } from '../oordeel.model';
import { WAARSCHUWINGSREGISTER_2014, registersOp } from '../registers.model';
import { GEEN_FRAUDEREGISTER, controleerRegister } from './index';

const VANDAAG = '2026-11-23';
const R: RegisterGegevens = {
  naam: 'Register Zorg Regio Oost',
  houder: 'Stichting Register',
  protocol: 'Protocol 2025, artikel 4',
  wieMag: 'Aangewezen medewerkers van HR',
  van: VANDAAG,
  tot: null,
  registratieMaanden: 48,
  gemandateerdIds: ['lid'],
};
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);
const controleer = (meer: Partial<RegisterGegevens>, oud: RegisterGegevens | null = null): string[] =>
  codes(controleerRegister({ ...R, ...meer }, oud, VANDAAG));

describe('Een register waaraan de organisatie meedoet', () => {
  it('mag elk register van werkgevers zijn, vanaf vandaag', () => {
    expect(controleer({})).toEqual([]);
    expect(controleer({ tot: '2027-01-01' })).toEqual([]);
  });
  it.each([
    ['naam', { naam: 'Waarschuwingsregister zorgfraude' }],
    ['protocol', { protocol: 'Protocol bij de Wbsrz' }],
    ['houder', { houder: 'Beheerder fraude' }],
  ])('is nooit het register van de Wbsrz, ook niet in het veld %s', (_, meer) => {
    expect(controleer(meer)).toEqual(['REGISTER_WBSRZ']);
  });
  it('en op elk scherm staat dat het een ander register is', () => {
    expect(GEEN_FRAUDEREGISTER).toMatch(/niet het waarschuwingsregister zorgfraude van de Wbsrz/);
    expect(GEEN_FRAUDEREGISTER).toMatch(/alleen voor zorgverzekeraars en gemeenten/);
  });
  it.each(['Waarschuwingsregister Zorg en Welzijn', 'het waarschuwingsregister zorg & welzijn'])(
    '%s is gestopt en gaat niet opnieuw aan',
    (naam) => expect(controleer({ naam })).toEqual(['REGISTER_GESTOPT']),
  );
  it.each([
    ['een lege naam', { naam: ' ' }, 'REGISTER_VELD'],
    ['een te lang protocol', { protocol: 'x'.repeat(501) }, 'REGISTER_VELD'],
    ['een dag die niet bestaat', { van: '2026-02-30' }, 'VERGEWIS_DAG'],
    ['een begin in het verleden', { van: '2026-11-22' }, 'REGISTER_VERLEDEN'],
    ['een einde voor het begin', { tot: VANDAAG }, 'VERGEWIS_EINDE_VOOR_BEGIN'],
    ['geen termijn', { registratieMaanden: 0 }, 'VERGEWIS_MAANDEN'],
    ['een halve maand', { registratieMaanden: 1.5 }, 'VERGEWIS_MAANDEN'],
    ['iemand dubbel', { gemandateerdIds: ['a', 'a'] }, 'REGISTER_MANDAAT'],
  ])('weigert %s', (_, meer, code) => expect(controleer(meer)).toEqual([code]));
  it('wat begon, blijft zo begonnen; een einde komt nooit in het verleden', () => {
    const oud = { ...R, van: '2026-01-01' };
    expect(controleer({ van: '2026-01-01' }, oud)).toEqual([]);
    expect(controleer({ van: '2026-12-01' }, oud)).toEqual(['REGISTER_VERLEDEN']);
    expect(controleer({ van: '2026-01-01', tot: '2026-06-01' }, oud)).toEqual(['REGISTER_VERLEDEN']);
    expect(controleer({ van: '2026-01-01', tot: null }, { ...oud, tot: '2026-06-01' })).toEqual(['REGISTER_VERLEDEN']);
    expect(controleer({ van: '2026-01-01', tot: '2026-11-23' }, oud)).toEqual([]);
  });
});

describe('Registers door de tijd', () => {
  const basis = { code: 'x', naam: 'Register Oost', tot: null, actief: true };
  const v1 = { ...basis, van: '2026-06-01', versie: 1, vastgelegdOp: '2026-05-20' };
  const v2 = { ...v1, tot: '2026-10-01', versie: 2, vastgelegdOp: '2026-09-01' };
  const kader = { ...LEEG_KADER, registers: [WAARSCHUWINGSREGISTER_2014, v1, v2] };
  const nodig = (beginOp: string, op: string, bekendOp = op): boolean | undefined =>
    gevraagdeEisen(dienstverband({ beginOp }), kader, op, bekendOp).find((e) => e.code === 'REGISTER_CONSULT')?.nodig;

  it('elke dag telt de versie die toen bekend was', () => {
    const bekend = (op: string): number[] => registersOp([v1, v2], op).map((r) => r.versie);
    expect([bekend('2026-05-19'), bekend('2026-05-20'), bekend('2026-09-01')]).toEqual([[], [1], [2]]);
  });
  it('wie begon terwijl het register liep, moest bekeken zijn; daarvoor en daarna niet', () => {
    expect(nodig('2026-05-31', '2026-11-23')).toBe(false);
    expect(nodig('2026-06-01', '2026-11-23')).toBe(true);
    expect(nodig('2026-10-01', '2026-11-23')).toBe(false);
  });
  it('een oude raadpleging van voor 2022 blijft een feit, en niemand hoeft haar over te doen', () => {
    const d = dienstverband({ beginOp: '2019-03-01', vastgelegdOp: '2019-01-01' });
    const oud = feit('REGISTER_CONSULT', 'AKKOORD', '2019-02-01');
    const eis = standOpDag(dossier([oud], d), kader, '2026-11-23')?.eisen.find((e) => e.code === 'REGISTER_CONSULT');
    expect(eis).toMatchObject({ nodig: false, status: 'NIET_NODIG' });
  });
});

describe('Een mogelijke registratie weegt zwaarder dan een eerdere goede uitkomst', () => {
  const van = { van: '2026-01-01', tot: null, actief: true, versie: 1, vastgelegdOp: '2026-01-01' };
  const kader = { ...LEEG_KADER, registers: [{ code: 'x', naam: 'Register Oost', ...van }] };
  const d = dienstverband({ soort: 'SOLLICITANT', beginOp: null });
  const op = '2026-03-20';
  const eis = (feiten: Parameters<typeof dossier>[0], ontheffing = false) =>
    standOpDag(
      dossier(feiten, d, {
        ontheffingen: ontheffing
          ? [
              {
                id: 'o',
                eis: 'REGISTER_CONSULT',
                van: '2026-03-01',
                tot: '2026-09-01',
                vastgelegdOp: '2026-03-01',
                ingetrokkenOp: null,
              },
            ]
          : [],
      }),
      kader,
      op,
    )?.eisen.find((e) => e.code === 'REGISTER_CONSULT');
  const goed = feit('REGISTER_CONSULT', 'AKKOORD', '2026-03-02');
  const treffer = feit('REGISTER_CONSULT', 'IN_BEOORDELING', '2026-03-10');

  it('tot het besluit is de eis in beoordeling, en niets overbrugt dat', () => {
    expect(eis([goed, treffer])).toMatchObject({
      status: 'IN_BEOORDELING',
      overbrugbaar: false,
      ontheefbaar: false,
    });
    expect(eis([goed, treffer], true)?.status).toBe('IN_BEOORDELING');
  });
  it('na een besluit telt het besluit', () => {
    expect(eis([treffer, feit('REGISTER_CONSULT', 'AKKOORD', '2026-03-15')])?.status).toBe('AKKOORD');
    expect(eis([treffer, feit('REGISTER_CONSULT', 'BEZWAAR', '2026-03-15')])?.status).toBe('BEZWAAR');
  });
  it('zonder raadpleging mag de bestuurder ontheffen', () => {
    expect(eis([], true)?.status).toBe('ONTHEVEN');
  });
});
