import { naMislukking } from './postbode';

const nu = new Date('2026-11-25T09:00:00Z');
const naMinuten = (n: number): Date => new Date(nu.getTime() + n * 60_000);

describe('a mail that did not go', () => {
  it.each([
    [1, 'WACHT', 1],
    [2, 'WACHT', 2],
    [7, 'WACHT', 60],
    [8, 'MISLUKT', 60],
  ])('after attempt %i is %s', (poging, status, minuten) =>
    expect(naMislukking('NIET_VERSTUURD', poging, nu)).toEqual([status, naMinuten(minuten)]),
  );
  it('is never tried again when it may have gone', () =>
    expect(naMislukking('ONBEKEND', 1, nu)).toEqual(['ONBEKEND', nu]));
});
