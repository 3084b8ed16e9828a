import { SystemKlok } from '@meldbaken/platform/klok';
import { minuutVan } from '@meldbaken/platform/jobs';
import type { TermijnWerk } from './termijn-werk';
import { Wekker } from './wekker';

const klok = new SystemKlok();
const nu = (): number => klok.nu().getTime();
const pauze = (ms: number): Promise<void> => new Promise((k) => setTimeout(k, ms));

/** One tenant's acts by their moments; counts how often was claimed. */
class NepWerk implements TermijnWerk {
  readonly gedaan: number[] = [];
  claims = 0;
  constructor(
    private open: number[],
    private readonly perKeer = 500,
  ) {}
  verwerk(_organisatieId: string, moment: Date): Promise<number> {
    this.claims++;
    const rijp = this.open.filter((op) => op <= moment.getTime()).slice(0, this.perKeer);
    this.open = this.open.filter((op) => !rijp.includes(op));
    this.gedaan.push(...rijp);
    return Promise.resolve(rijp.length);
  }
  volgende(): Promise<Date | null> {
    return Promise.resolve(this.open.length ? new Date(Math.min(...this.open)) : null);
  }
}

describe('a tenant that wakes', () => {
  it('claims nothing before the moment, and does it then', async () => {
    const op = nu() + 300;
    const werk = new NepWerk([op]);
    const wekker = new Wekker(werk, klok);
    wekker.por('t');
    await pauze(100);
    expect(werk.claims).toBe(0);
    await pauze(350);
    expect(werk.gedaan).toEqual([op]);
    await wekker.stop();
  });

  it('goes on until nothing is due, and claims no more than that', async () => {
    const werk = new NepWerk([1, 2, 3, 4, 5, nu() + 3_600_000], 2);
    const wekker = new Wekker(werk, klok);
    await wekker.wek('t', minuutVan(klok.nu()));
    expect(werk.gedaan).toEqual([1, 2, 3, 4, 5]);
    expect(werk.claims).toBe(3);
    await wekker.stop();
  });

  it('looks again for what another worker held', async () => {
    const werk = new NepWerk([nu() - 1000]);
    const doe = jest.spyOn(werk, 'verwerk').mockResolvedValueOnce(0);
    const wekker = new Wekker(werk, klok);
    wekker.por('t');
    await pauze(200);
    expect(doe).toHaveBeenCalledTimes(1);
    await pauze(600);
    expect(werk.gedaan).toHaveLength(1);
    await wekker.stop();
  });

  it('does acts close together in one go', async () => {
    const eerst = nu() + 200;
    const werk = new NepWerk(Array.from({ length: 20 }, (_, i) => eerst + i * 2));
    const wekker = new Wekker(werk, klok);
    wekker.por('t');
    await pauze(600);
    expect(werk.gedaan).toHaveLength(20);
    expect(werk.claims).toBeLessThan(6);
    await wekker.stop();
  });
});
