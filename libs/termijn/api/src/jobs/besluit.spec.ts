import { besluit, type RijpeActie } from './besluit';

const EINDE = new Date('2026-11-25T23:00:00Z');
const actie = (o: Partial<RijpeActie> = {}): RijpeActie => ({
  id: 'a',
  soort: 'LAATSTE_DAG',
  aan: ['EIGENAAR'],
  actieRevisie: 1,
  termijnId: 't',
  dossierId: 'd',
  code: 'IGJ_MELDING',
  definitieVersie: 1,
  eenheid: 'WERKDAGEN',
  lengte: 3,
  eigen: null,
  status: 'LOOPT',
  revisie: 1,
  vervaltOp: EINDE,
  eigenaarId: 'e',
  pad: '/x',
  ...o,
});

it('doet een herinnering zolang de termijn loopt of verlopen is', () => {
  for (const status of ['LOOPT', 'VERLOPEN'] as const)
    expect(besluit(actie({ status }), EINDE)).toEqual({ uitkomst: 'GEDAAN', verloopt: false, volgende: null });
});

it.each(['GEHAALD', 'VERVALLEN', 'OPGESCHORT'] as const)('doet niets meer bij %s', (status) => {
  for (const soort of ['START', 'VERLOPEN', 'DAGELIJKS_TE_LAAT'] as const)
    expect(besluit(actie({ status, soort }), EINDE)).toMatchObject({
      uitkomst: 'NIET_MEER_NODIG',
      verloopt: false,
      volgende: null,
    });
});

it('doet niets van een oudere revisie', () => {
  expect(besluit(actie({ revisie: 2 }), EINDE).uitkomst).toBe('NIET_MEER_NODIG');
});

it('laat een termijn op het moment zelf verlopen, en plant de eerste dagelijkse herinnering', () => {
  const uit = besluit(actie({ soort: 'VERLOPEN' }), EINDE);
  expect(uit).toMatchObject({ uitkomst: 'GEDAAN', verloopt: true });
  expect(uit.volgende).toMatchObject({ soort: 'DAGELIJKS_TE_LAAT', op: '2026-11-26T08:00:00.000Z' });
});

it('laat niets te vroeg en niets twee keer verlopen', () => {
  expect(besluit(actie({ soort: 'VERLOPEN' }), new Date(EINDE.getTime() - 1)).uitkomst).toBe('NIET_MEER_NODIG');
  expect(besluit(actie({ soort: 'VERLOPEN', status: 'VERLOPEN' }), EINDE)).toMatchObject({
    uitkomst: 'NIET_MEER_NODIG',
    verloopt: false,
  });
});

it('plant elke dag de volgende, ook over de wintertijd heen, en na stilstand vanaf nu', () => {
  const dagelijks = actie({ soort: 'DAGELIJKS_TE_LAAT', status: 'VERLOPEN' });
  expect(besluit(dagelijks, new Date('2026-10-24T07:00:00Z')).volgende?.op).toBe('2026-10-25T08:00:00.000Z');
  expect(besluit(dagelijks, new Date('2026-12-03T12:00:00Z')).volgende?.op).toBe('2026-12-04T08:00:00.000Z');
});
