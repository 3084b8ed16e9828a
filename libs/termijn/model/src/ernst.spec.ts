import type { TermijnEenheid, TermijnStatus } from '@meldbaken/termijn/contract';
import { ernst, ernstGrenzen } from './ernst.model';

const meldtermijn = {
  startOp: '2026-11-20T09:15:00.000Z',
  vervaltOp: '2026-11-25T23:00:00.000Z',
  veiligVoorOp: '2026-11-25T23:00:00.000Z',
};

function ernstOp(
  nu: string,
  eenheid: TermijnEenheid = 'WERKDAGEN',
  tijden = meldtermijn,
  status: TermijnStatus = 'LOOPT',
) {
  return ernst({ status, vervaltOp: tijden.vervaltOp, ...ernstGrenzen({ ...tijden, eenheid }) }, nu);
}

describe('hoe dringend een termijn is', () => {
  it.each([
    ['2026-11-20T10:00:00Z', 'OP_TIJD'],
    ['2026-11-23T22:59:59.999Z', 'OP_TIJD'],
    ['2026-11-23T23:00:00Z', 'BINNENKORT'],
    ['2026-11-24T22:59:59.999Z', 'BINNENKORT'],
    ['2026-11-24T23:00:00Z', 'VANDAAG'],
    ['2026-11-25T22:59:59.999Z', 'VANDAAG'],
    ['2026-11-25T23:00:00Z', 'TE_LAAT'],
  ])('in werkdagen: om %s %s', (nu, verwacht) => {
    expect(ernstOp(nu)).toBe(verwacht);
  });

  it('is over het weekend binnenkort vanaf vrijdag als maandag de laatste dag is', () => {
    const tijden = {
      startOp: '2026-11-18T09:00:00.000Z',
      vervaltOp: '2026-11-23T23:00:00.000Z',
      veiligVoorOp: '2026-11-23T23:00:00.000Z',
    };
    expect(ernstOp('2026-11-19T22:59:00Z', 'WERKDAGEN', tijden)).toBe('OP_TIJD');
    expect(ernstOp('2026-11-19T23:00:00Z', 'WERKDAGEN', tijden)).toBe('BINNENKORT');
  });

  it('kijkt voor binnenkort naar de veilige dag (Goede Vrijdag) en voor vandaag naar de laatste', () => {
    const tijden = {
      startOp: '2026-04-01T09:00:00.000Z',
      vervaltOp: '2026-04-08T22:00:00.000Z',
      veiligVoorOp: '2026-04-07T22:00:00.000Z',
    };
    expect(ernstGrenzen({ ...tijden, eenheid: 'WERKDAGEN' })).toEqual({
      binnenkortVanaf: '2026-04-01T22:00:00.000Z',
      vandaagVanaf: '2026-04-07T22:00:00.000Z',
    });
  });

  it('is in weken binnenkort in het laatste derde deel', () => {
    const tijden = {
      startOp: '2026-06-01T00:00:00.000Z',
      vervaltOp: '2026-07-13T00:00:00.000Z',
      veiligVoorOp: '2026-07-13T00:00:00.000Z',
    };
    expect(ernstGrenzen({ ...tijden, eenheid: 'WEKEN' }).binnenkortVanaf).toBe('2026-06-29T00:00:00.000Z');
  });

  it('is in dagen en uren minstens de laatste twee dagen binnenkort', () => {
    const tijden = {
      startOp: '2026-06-01T10:00:00.000Z',
      vervaltOp: '2026-06-04T10:00:00.000Z',
      veiligVoorOp: '2026-06-04T10:00:00.000Z',
    };
    expect(ernstGrenzen({ ...tijden, eenheid: 'UREN' })).toEqual({
      binnenkortVanaf: '2026-06-02T10:00:00.000Z',
      vandaagVanaf: '2026-06-03T22:00:00.000Z',
    });
  });

  it.each<[TermijnStatus, string]>([
    ['GEHAALD', 'GEHAALD'],
    ['OPGESCHORT', 'GESTOPT'],
    ['VERVALLEN', 'GESTOPT'],
    ['VERLOPEN', 'TE_LAAT'],
  ])('met status %s is het %s, hoe laat het ook is', (status, verwacht) => {
    expect(ernstOp('2026-11-20T10:00:00Z', 'WERKDAGEN', meldtermijn, status)).toBe(verwacht);
    expect(ernstOp('2026-12-20T10:00:00Z', 'WERKDAGEN', meldtermijn, status)).toBe(verwacht);
  });

  it('neemt ook een Date aan', () => {
    const grenzen = ernstGrenzen({ ...meldtermijn, eenheid: 'WERKDAGEN' });
    const vraag = { status: 'LOOPT', vervaltOp: new Date(meldtermijn.vervaltOp), ...grenzen } as const;
    expect(ernst(vraag, new Date('2026-11-24T10:00:00Z'))).toBe('BINNENKORT');
    expect(() => ernst(vraag, 'nu')).toThrow(RangeError);
  });
});
