import { verify } from '@node-rs/argon2';
import { controleerWachtwoord, maakWachtwoordHash } from './wachtwoord';
import { dagVan } from './sessies';

jest.mock('@node-rs/argon2', () => {
  const echt = jest.requireActual<{ verify: typeof verify }>('@node-rs/argon2');
  return { ...echt, verify: jest.fn(echt.verify) };
});

describe('a password', () => {
  it('is kept as argon2id with at least 19 MiB and two rounds, never the same twice', async () => {
    const [een, twee] = await Promise.all([
      maakWachtwoordHash('Meldbaken-demo-1!'),
      maakWachtwoordHash('Meldbaken-demo-1!'),
    ]);
    const m = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(een);
    expect(Number(m?.[1])).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(m?.[2])).toBeGreaterThanOrEqual(2);
    expect(een).not.toBe(twee);
    expect(een).not.toContain('demo');
  });

  it('opens with itself alone', async () => {
    const hash = await maakWachtwoordHash('Goed wachtwoord 1');
    expect(await controleerWachtwoord('Goed wachtwoord 1', hash)).toBe(true);
    for (const fout of ['goed wachtwoord 1', 'Goed wachtwoord 1 ', '', hash])
      expect(await controleerWachtwoord(fout, hash)).toBe(false);
  });

  it('of an account that is not there never opens, and takes as much work', async () => {
    const hash = await maakWachtwoordHash('x'.repeat(20));
    // The first check without an account makes the empty one.
    await controleerWachtwoord('geen account', undefined);
    expect(await controleerWachtwoord('geen account', undefined)).toBe(false);
    // The work is in the settings of the hash that is checked: they say what the clock would, without being late.
    const zwaarte = async (opgeslagen: string | undefined): Promise<string[]> => {
      jest.mocked(verify).mockClear();
      await controleerWachtwoord('fout', opgeslagen);
      return jest.mocked(verify).mock.calls.map(([h]) => String(h).split('$').slice(0, 4).join('$'));
    };
    const [wel, niet] = [await zwaarte(hash), await zwaarte(undefined)];
    expect(wel).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+$/)]);
    expect(niet).toEqual(wel);
  });
});

describe('the day by which memberships and roles run', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s in the Netherlands', (moment, dag) => expect(dagVan(new Date(moment))).toBe(dag));
});
