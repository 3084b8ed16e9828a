import type { ExtraHerinnering, EigenInvoer } from './eigen.model';
import {
  definitieVanTermijn,
  eigenCode,
  eigenDefinitie,
  eigenSchema,
  keurEigen,
  keurHerinnering,
  metExtraHerinneringen,
} from './eigen.model';
import { planActies } from './herinnering.model';
import { definitieVan } from './termijn-van-code.model';

const ROLLEN = ['BESTUURDER', 'HR'];
const vooraf = (o: Partial<ExtraHerinnering> = {}): ExtraHerinnering => ({
  soort: 'DAGEN_VOORAF',
  aantal: 3,
  aan: ['EIGENAAR'],
  ...o,
});
const invoer = (o: Partial<EigenInvoer> = {}): EigenInvoer => ({
  naam: 'Gesprek met de familie',
  eenheid: 'DAGEN',
  lengte: 10,
  eis: 'Het gesprek is geweest.',
  eigenaarRol: 'HR',
  geldigVanaf: '2026-01-01',
  herinneringen: [],
  ...o,
});
const velden = (o: Partial<EigenInvoer>): (string | undefined)[] => keurEigen(invoer(o), ROLLEN).map((w) => w.veld);

it.each([
  ['Gesprek met de familie', 'EIGEN_GESPREK_MET_DE_FAMILIE'],
  ['  Cliënt bellen (2x)! ', 'EIGEN_CLIENT_BELLEN_2X'],
  ['???', 'EIGEN_TERMIJN'],
  ['x'.repeat(90), `EIGEN_${'X'.repeat(36)}`],
])('maakt van "%s" de code %s', (naam, code) => {
  expect(eigenCode(naam)).toBe(code);
});

it.each<[Partial<EigenInvoer>, string]>([
  [{ naam: '   ' }, 'naam'],
  [{ naam: 'x'.repeat(81) }, 'naam'],
  [{ lengte: -1 }, 'lengte'],
  [{ lengte: 0 }, 'lengte'],
  [{ lengte: 1_000_000 }, 'lengte'],
  [{ lengte: 1.5 }, 'lengte'],
  [{ eenheid: 'EEUWEN' }, 'eenheid'],
  [{ eis: '' }, 'eis'],
  [{ eigenaarRol: 'KONING' }, 'eigenaarRol'],
  [{ geldigVanaf: '2026-02-30' }, 'geldigVanaf'],
  [{ herinneringen: [vooraf({ aantal: 0 })] }, 'herinneringen.0.aantal'],
  [{ herinneringen: [vooraf(), vooraf({ aan: [] })] }, 'herinneringen.1.aan'],
  [{ herinneringen: Array.from({ length: 11 }, () => vooraf()) }, 'herinneringen'],
])('weigert %j en noemt het veld', (o, veld) => {
  expect(velden(o)).toEqual([veld]);
});

it('noemt alle fouten tegelijk, en niets als het klopt', () => {
  expect(velden({ naam: '', lengte: -4, eigenaarRol: 'X' })).toEqual(['naam', 'lengte', 'eigenaarRol']);
  expect(velden({})).toEqual([]);
  expect(keurHerinnering(vooraf({ soort: 'WERKDAGEN_VOORAF', aantal: 251 }))).toMatchObject({ veld: 'aantal' });
});

it('voegt eerdere herinneringen toe en haalt er nooit een weg', () => {
  const basis = definitieVan('IGJ_MELDING');
  const meer = metExtraHerinneringen(basis, [vooraf({ soort: 'WERKDAGEN_VOORAF', aantal: 2, aan: ['BESTUURDER'] })]);
  expect(meer.herinneringsschema.slice(0, basis.herinneringsschema.length)).toEqual(basis.herinneringsschema);
  const tijden = {
    startOp: '2026-11-20T09:15:00Z',
    vervaltOp: '2026-11-25T23:00:00Z',
    veiligVoorOp: '2026-11-25T23:00:00Z',
  };
  const [oud, nieuw] = [planActies(basis, tijden), planActies(meer, tijden)];
  expect(nieuw).toEqual(expect.arrayContaining([...oud]));
  expect(nieuw).toHaveLength(oud.length + 1);
  expect(nieuw.find((a) => a.op === '2026-11-23T08:00:00.000Z')).toMatchObject({ aan: ['BESTUURDER'] });
});

it('maakt van twee herinneringen op hetzelfde moment er een, voor iedereen samen', () => {
  const dubbel = metExtraHerinneringen(definitieVan('IGJ_MELDING'), [
    vooraf({ soort: 'WERKDAGEN_VOORAF', aantal: 1, aan: ['BESTUURDER'] }),
  ]);
  const acties = planActies(dubbel, {
    startOp: '2026-11-20T09:15:00Z',
    vervaltOp: '2026-11-25T23:00:00Z',
    veiligVoorOp: '2026-11-25T23:00:00Z',
  }).filter((a) => a.soort === 'WERKDAGEN_VOORAF');
  expect(acties).toEqual([expect.objectContaining({ aan: ['EIGENAAR', 'BESTUURDER'] })]);
});

it('rekent een lopende termijn met de versie en de lengte waaronder die begon', () => {
  const eigen = {
    code: 'EIGEN_GESPREK',
    versie: 2,
    geldigVanaf: '2026-01-01',
    naam: 'Gesprek',
    eenheid: 'DAGEN',
    lengte: 10,
    eis: 'Binnen {lengte}.',
    eigenaarRol: 'HR',
    herinneringsschema: eigenSchema([vooraf()]),
  } as const;
  const rij = { code: 'EIGEN_GESPREK', definitieVersie: 2, eenheid: 'DAGEN', lengte: 10 } as const;
  expect(definitieVanTermijn({ ...rij, eigen })).toEqual(eigenDefinitie(eigen));
  expect(() => definitieVanTermijn({ ...rij, eigen: null })).toThrow(RangeError);
  expect(
    definitieVanTermijn({ code: 'NAZORG', definitieVersie: 1, eenheid: 'WEKEN', lengte: 2, eigen: null }),
  ).toMatchObject({ naam: 'Nazorg', eenheid: 'WEKEN', lengte: 2 });
});
