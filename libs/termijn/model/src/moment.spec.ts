import { isWeigering } from '@meldbaken/platform/waarden';
import { datumVan } from './dag.model';
import { leesMoment } from './moment.model';

function gelezen(tekst: string): { op: string; datum: string; soort: string } {
  const m = leesMoment(tekst);
  if (isWeigering(m)) throw new Error(m.bericht);
  return { op: m.op, datum: datumVan(m.dag), soort: m.soort };
}

describe('een moment lezen', () => {
  it.each([
    ['2026-04-02', '2026-04-01T22:00:00.000Z', '2026-04-02', 'DATUM'],
    ['2026-04-02T16:00', '2026-04-02T14:00:00.000Z', '2026-04-02', 'TIJDSTIP'],
    ['2026-11-20T10:15:30', '2026-11-20T09:15:30.000Z', '2026-11-20', 'TIJDSTIP'],
    ['2026-11-20T10:15:30.1239', '2026-11-20T09:15:30.123Z', '2026-11-20', 'TIJDSTIP'],
    ['2026-04-02T22:30:00Z', '2026-04-02T22:30:00.000Z', '2026-04-03', 'TIJDSTIP'],
    ['2026-04-02T23:30:00-05:00', '2026-04-03T04:30:00.000Z', '2026-04-03', 'TIJDSTIP'],
    ['2026-04-02T00:30:00+0530', '2026-04-01T19:00:00.000Z', '2026-04-01', 'TIJDSTIP'],
    ['2026-03-29T01:59:59', '2026-03-29T00:59:59.000Z', '2026-03-29', 'TIJDSTIP'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z', '2026-03-29', 'TIJDSTIP'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z', '2026-10-25', 'TIJDSTIP'],
    [' 2024-02-29 ', '2024-02-28T23:00:00.000Z', '2024-02-29', 'DATUM'],
  ])('leest %s als %s', (tekst, op, datum, soort) => {
    expect(gelezen(tekst)).toEqual({ op, datum, soort });
  });

  it.each([
    ['', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['gisteren', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['02-04-2026', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-4-2', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02 16:00', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02T16', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02T24:00', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02T12:60', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02T12:00:60', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02T12:00+15:00', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-04-02+02:00', 'TERMIJN_MOMENT_ONLEESBAAR'],
    ['2026-02-29', 'TERMIJN_DATUM_BESTAAT_NIET'],
    ['2026-02-30T10:00Z', 'TERMIJN_DATUM_BESTAAT_NIET'],
    ['2026-13-01', 'TERMIJN_DATUM_BESTAAT_NIET'],
    ['2026-00-10', 'TERMIJN_DATUM_BESTAAT_NIET'],
    ['2026-04-31', 'TERMIJN_DATUM_BESTAAT_NIET'],
    ['1969-12-31', 'TERMIJN_JAAR_BUITEN_BEREIK'],
    ['2101-01-01', 'TERMIJN_JAAR_BUITEN_BEREIK'],
    ['2100-12-31T23:30Z', 'TERMIJN_JAAR_BUITEN_BEREIK'],
  ])('weigert %s met %s en noemt het veld', (tekst, code) => {
    expect(leesMoment(tekst, 'gebeurdOp')).toMatchObject({ geweigerd: true, code, veld: 'gebeurdOp' });
  });

  it('weigert een tijd die niet bestaat en noemt beide lezingen', () => {
    expect(leesMoment('2026-03-29T02:30')).toMatchObject({
      code: 'TERMIJN_TIJD_BESTAAT_NIET',
      watDan: 'Kies 2026-03-29T01:30:00+01:00 of 2026-03-29T03:30:00+02:00.',
    });
  });

  it('weigert een tijd die er twee keer was en noemt beide lezingen', () => {
    expect(leesMoment('2026-10-25T02:30')).toMatchObject({
      code: 'TERMIJN_TIJD_DUBBEL',
      watDan: 'Kies 2026-10-25T02:30:00+02:00 (zomertijd) of 2026-10-25T02:30:00+01:00 (wintertijd).',
    });
  });
});
