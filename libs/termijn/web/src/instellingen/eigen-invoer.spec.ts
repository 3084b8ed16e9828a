import { alsInvoer, beginInvoer, herinneringFouten, invoerFouten, type EigenInvoer, type Zinnen } from './eigen-invoer';

const ZINNEN: Zinnen = {
  naam: 'naam',
  lengte: 'lengte',
  eenheid: 'eenheid',
  eis: 'eis',
  rol: 'rol',
  dag: 'dag',
  aantal: 'aantal',
  aan: 'aan',
};
const GOED: EigenInvoer = {
  naam: ' Bellen ',
  lengte: '10',
  eenheid: 'DAGEN',
  eis: 'U belt.',
  eigenaarRol: 'HR',
  geldigVanaf: '2026-01-01',
  herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: '3', aan: ['EIGENAAR'] }],
};
const velden = (o: Partial<EigenInvoer>): (string | undefined)[] =>
  invoerFouten({ ...GOED, ...o }, ZINNEN).map((f) => f.veld);

it('vindt niets als alles er is, en maakt er invoer van', () => {
  expect(velden({})).toEqual([]);
  expect(alsInvoer(GOED)).toMatchObject({ naam: 'Bellen', lengte: 10, herinneringen: [{ aantal: 3 }] });
});

it.each<[Partial<EigenInvoer>, string]>([
  [{ naam: ' ' }, 'naam'],
  [{ lengte: '-1' }, 'lengte'],
  [{ lengte: '1,5' }, 'lengte'],
  [{ lengte: '99999' }, 'lengte'],
  [{ eenheid: '' }, 'eenheid'],
  [{ eis: '' }, 'eis'],
  [{ eigenaarRol: '' }, 'eigenaarRol'],
  [{ geldigVanaf: null }, 'geldigVanaf'],
  [{ herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: '0', aan: ['EIGENAAR'] }] }, 'herinneringen.0.aantal'],
  [{ herinneringen: [{ soort: 'DAGEN_VOORAF', aantal: '2', aan: [] }] }, 'herinneringen.0.aan'],
])('noemt bij %j het veld %s', (o, veld) => {
  expect(velden(o)).toEqual([veld]);
});

it('begint een nieuwe termijn leeg en een wijziging met wat er staat, vanaf vandaag', () => {
  expect(beginInvoer(null, '2026-11-23')).toMatchObject({ naam: '', geldigVanaf: '2026-01-01' });
  const d = {
    naam: 'Bellen',
    lengte: 5,
    eenheid: 'WEKEN' as const,
    eigenEis: 'U belt.',
    eigenaarRol: 'HR',
    geldigVanaf: '2026-01-01',
    vooraf: [{ soort: 'DAGEN_VOORAF' as const, aantal: 2, aan: ['EIGENAAR' as const] }],
  };
  expect(beginInvoer(d, '2026-11-23')).toMatchObject({ lengte: '5', eis: 'U belt.', geldigVanaf: '2026-11-23' });
  expect(beginInvoer({ ...d, geldigVanaf: '2027-01-01' }, '2026-11-23').geldigVanaf).toBe('2027-01-01');
});

it('weigert een herinnering die te ver weg ligt', () => {
  const h = { soort: 'WERKDAGEN_VOORAF', aantal: '251', aan: ['EIGENAAR'] } as const;
  expect(herinneringFouten(h, ZINNEN).map((f) => f.veld)).toEqual(['aantal']);
});
