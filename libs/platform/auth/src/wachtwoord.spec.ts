import { controleerWachtwoord, maakWachtwoordHash } from './wachtwoord';
import { dagVan } from './sessies';

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
    const duur = async (opgeslagen: string | undefined): Promise<number> => {
      const tijden: number[] = [];
      for (let i = 0; i < 7; i++) {
        const begin = process.cpuUsage();
        await controleerWachtwoord('fout', opgeslagen);
        tijden.push(process.cpuUsage(begin).user);
      }
      return tijden.sort((a, b) => a - b)[3] ?? 0;
    };
    const [wel, niet] = [await duur(hash), await duur(undefined)];
    expect(niet / wel).toBeGreaterThan(0.5);
    expect(niet / wel).toBeLessThan(2);
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
