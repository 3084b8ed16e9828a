import fc from 'fast-check';
import { dagInWoorden, dagVan, inMinuten, isDag, momentInWoorden } from './dag';

describe('a day in the Netherlands', () => {
  it.each([
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
  ])('%s is %s, in summer and winter time', (moment, dag) => expect(dagVan(new Date(moment))).toBe(dag));

  it('reads a moment back as people say it', () => {
    expect(dagInWoorden('2026-02-03')).toBe('dinsdag 3 februari 2026');
    expect(momentInWoorden(new Date('2026-02-03T08:15:00Z'))).toBe('dinsdag 3 februari 2026 om 9:15 uur');
    expect(momentInWoorden(new Date('2026-02-02T23:05:00Z'))).toBe('dinsdag 3 februari 2026 om 0:05 uur');
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0201-01-01',
    '1899-12-31',
    'gisteren',
    '',
  ])('refuses %p', (tekst) => expect(isDag(tekst)).toBe(false));

  it('accepts every day that exists', () => {
    const dagen = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(dagen, (d) => isDag(d.toISOString().slice(0, 10))));
  });

  it('counts moments of one minute as equal', () => {
    expect(inMinuten(new Date('2026-01-01T10:15:59Z'))).toBe(inMinuten(new Date('2026-01-01T10:15:00Z')));
    expect(inMinuten(new Date('2026-01-01T10:16:00Z'))).toBeGreaterThan(inMinuten(new Date('2026-01-01T10:15:59Z')));
  });
});
