import type { DienstverbandVersie, Profielregel, RegelBereik } from '@meldbaken/vergewis/contract';
import { LEEG_KADER, dienstverband } from '../dossier.fixture';
import { gevraagdeEisen } from './eisen-van.model';
import { EIS_DEFINITIES } from './definities.model';
import { regelsOp } from './regels.model';

const OP = '2026-11-23';
const vraagt = (code: string, meer: Partial<DienstverbandVersie>, kader = LEEG_KADER): boolean =>
  gevraagdeEisen(dienstverband(meer), kader, OP).find((g) => g.code === code)?.nodig ?? false;

const IEDEREEN: RegelBereik = {
  soorten: [],
  zorgsoorten: [],
  functieWoorden: [],
  eenheidIds: [],
  alleenClientcontact: false,
  begonnenVanaf: null,
};
const regel = (meer: Partial<Profielregel>): Profielregel => ({
  id: 'r1',
  eis: 'VOG_CONTRACT',
  versie: 1,
  naam: 'VOG elke 3 jaar',
  bron: 'Contract met de gemeente',
  bereik: IEDEREEN,
  maxLeeftijdMaanden: null,
  vernieuwMaanden: 36,
  geldigVan: '2026-06-01',
  geldigTot: null,
  vastgelegdOp: '2026-05-01',
  ...meer,
});

describe('Wat de wet en de eigen regels van iemand vragen', () => {
  it.each<[string, Partial<DienstverbandVersie>, string, boolean]>([
    ['een begeleider in de Wlz', {}, 'VOG_WKKGZ', true],
    ['een zzp’er in de Wlz', { soort: 'ZZP' }, 'VOG_WKKGZ', true],
    ['een uitzendkracht in de ggz met verblijf', { soort: 'UITZENDKRACHT', zorgsoort: 'GGZ_24UUR' }, 'VOG_WKKGZ', true],
    ['een stagiair in de Wlz', { soort: 'STAGIAIR' }, 'VOG_WKKGZ', true],
    ['een vrijwilliger in de Wlz', { soort: 'VRIJWILLIGER' }, 'VOG_WKKGZ', false],
    ['wie geen contact met cliënten heeft', { clientcontact: false }, 'VOG_WKKGZ', false],
    ['wie begon op 31 december 2015', { beginOp: '2015-12-31' }, 'VOG_WKKGZ', false],
    ['wie begon op 1 januari 2016', { beginOp: '2016-01-01' }, 'VOG_WKKGZ', true],
    ['een begeleider in de Wmo', { zorgsoort: 'WMO' }, 'VOG_WKKGZ', false],
    ['een begeleider in de Wmo', { zorgsoort: 'WMO' }, 'VOG_WMO', false],
    ['een jeugdhulpverlener', { zorgsoort: 'JEUGD' }, 'VOG_JEUGDWET', true],
    ['een vrijwilliger in de jeugdhulp', { zorgsoort: 'JEUGD', soort: 'VRIJWILLIGER' }, 'VOG_JEUGDWET', true],
    [
      'een vrijwilliger die af en toe helpt in de jeugdhulp',
      { zorgsoort: 'JEUGD', soort: 'VRIJWILLIGER', kenmerken: ['INCIDENTEEL'] },
      'VOG_JEUGDWET',
      false,
    ],
    ['een pgb-hulpverlener', { zorgsoort: 'PGB' }, 'VOG_PGB', true],
    [
      'de bestuurder van een pgb-aanbieder zonder cliënten',
      { zorgsoort: 'PGB', clientcontact: false, kenmerken: ['BESTUURDER'] },
      'VOG_PGB',
      true,
    ],
    ['familie bij een pgb', { zorgsoort: 'PGB', kenmerken: ['SOCIAAL_NETWERK'] }, 'VOG_PGB', false],
    ['een pgb-organisatie met een contract', { zorgsoort: 'PGB', kenmerken: ['HEEFT_CONTRACT'] }, 'VOG_PGB', false],
    ['een verpleegkundige', { functie: 'Verpleegkundige nacht' }, 'BIG', true],
    ['een verzorgende IG', { functie: 'Verzorgende IG' }, 'BIG', false],
    ['een leerling-verpleegkundige', { functie: 'Leerling verpleegkundige' }, 'BIG', false],
    ['iedereen, ook zonder cliënten', { clientcontact: false }, 'IDENTITEIT', true],
    ['een stagiair', { soort: 'STAGIAIR' }, 'REFERENTIES', false],
    ['een vrijwilliger met cliënten', { soort: 'VRIJWILLIGER' }, 'GEDRAGSCODE', true],
  ])('%s', (_wie, meer, code, nodig) => expect(vraagt(code, meer)).toBe(nodig));

  it('elke eis zegt waarom wel of niet, en waar die op rust', () => {
    for (const soort of ['IN_DIENST', 'VRIJWILLIGER', 'SOLLICITANT'] as const)
      for (const g of gevraagdeEisen(dienstverband({ soort }), LEEG_KADER, OP)) {
        expect([g.code, g.waarom.endsWith('.')]).toEqual([g.code, true]);
        expect([g.code, g.bron.length > 5]).toEqual([g.code, true]);
      }
    expect(EIS_DEFINITIES).toHaveLength(14);
  });

  it('het waarschuwingsregister van 2014 wordt van niemand meer gevraagd, en dat staat erbij', () => {
    const g = gevraagdeEisen(dienstverband(), LEEG_KADER, OP).find((x) => x.code === 'REGISTER_CONSULT');
    expect(g).toMatchObject({ nodig: false });
    expect(g?.waarom).toContain('gestopt op 1 januari 2022');
  });

  it('een register waaraan de organisatie meedoet, vraagt een raadpleging van wie erna begon', () => {
    const van = { van: '2026-02-01', tot: null, actief: true, versie: 1, vastgelegdOp: '2026-02-01' };
    const kader = { regels: [], registers: [{ code: 'X', naam: 'het register Rivierland', ...van }] };
    expect(vraagt('REGISTER_CONSULT', { beginOp: '2026-03-01' }, kader)).toBe(true);
    expect(vraagt('REGISTER_CONSULT', { beginOp: '2026-01-31' }, kader)).toBe(false);
    expect(vraagt('REGISTER_CONSULT', { soort: 'SOLLICITANT', beginOp: null }, kader)).toBe(true);
  });

  it('een eigen regel vraagt meer, nooit minder, en alleen van wie eronder valt', () => {
    const kader = { ...LEEG_KADER, regels: [regel({ bereik: { ...IEDEREEN, zorgsoorten: ['WMO'] } })] };
    expect(vraagt('VOG_CONTRACT', { zorgsoort: 'WMO' }, kader)).toBe(true);
    expect(vraagt('VOG_CONTRACT', {}, kader)).toBe(false);
    const strenger = { ...LEEG_KADER, regels: [regel({ eis: 'VOG_WKKGZ', maxLeeftijdMaanden: 2 })] };
    const g = gevraagdeEisen(dienstverband(), strenger, OP).find((x) => x.code === 'VOG_WKKGZ');
    expect(g).toMatchObject({ grondslag: 'WET', vog: { maandenVoorBegin: 2 }, vernieuwMaanden: 36 });
    expect(g?.waarom).toContain('VOG elke 3 jaar');
  });

  it('een eigen controle staat er alleen als een regel die vraagt', () => {
    const kader = { ...LEEG_KADER, regels: [regel({ eis: 'EIGEN_1', naam: 'Hepatitis B' })] };
    const codes = gevraagdeEisen(dienstverband(), kader, OP).map((g) => g.code);
    expect(codes).toContain('EIGEN_1');
    expect(gevraagdeEisen(dienstverband(), LEEG_KADER, OP).map((g) => g.code)).not.toContain('EIGEN_1');
  });

  it('elke dag heeft de versie van een regel die toen gold', () => {
    const versies = [
      regel({ versie: 1, geldigVan: '2026-01-01', vastgelegdOp: '2025-12-01' }),
      regel({ versie: 2, geldigVan: '2026-07-01', vastgelegdOp: '2026-06-01' }),
    ];
    const op = (dag: string, bekend = '2026-11-23') => regelsOp(versies, dag, bekend).map((r) => r.versie);
    expect(op('2025-12-31')).toEqual([]);
    expect(op('2026-06-30')).toEqual([1]);
    expect(op('2026-07-01')).toEqual([2]);
    // What was not written down yet did not hold then.
    expect(op('2026-07-01', '2026-05-31')).toEqual([1]);
  });
});
