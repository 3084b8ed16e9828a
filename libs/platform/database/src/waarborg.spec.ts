import { bezwarenTegenAanmelding, teOud, type AanmeldFeiten } from './waarborg';

const gewoon: AanmeldFeiten = { rol: 'mb_app', superuser: false, omzeilt: false, eigenaar: false, versie: 180_007 };

describe('The login of a running process', () => {
  it('an ordinary login may start', () => expect(bezwarenTegenAanmelding(gewoon, true)).toEqual([]));
  it.each(['superuser', 'omzeilt', 'eigenaar'] as const)('is refused when %s', (wat) => {
    expect(bezwarenTegenAanmelding({ ...gewoon, [wat]: true }, false)).toHaveLength(1);
  });
  it('an unpatched PostgreSQL is refused in a real deployment alone', () => {
    expect(bezwarenTegenAanmelding({ ...gewoon, versie: 180_004 }, true)).toHaveLength(1);
    expect(bezwarenTegenAanmelding({ ...gewoon, versie: 180_004 }, false)).toEqual([]);
  });
  it.each([
    [180_007, false],
    [180_006, true],
    [170_012, false],
    [170_011, true],
    [160_016, false],
    [150_019, true],
    [190_000, false],
    [140_030, true],
  ])('version %i lacks the fix: %s', (versie, mist) => expect(teOud(versie) !== null).toBe(mist));
});
