import type { Bouwsel } from './bouw';
import { startVeilig } from './start-wacht';

interface Ding {
  nr: number;
  waitUntilReady(): Promise<void>;
}

function maker(mislukt: number): { maak: () => Promise<Bouwsel<Ding>>; gesloten: number[] } {
  const gesloten: number[] = [];
  let nr = 0;
  const maak = async (): Promise<Bouwsel<Ding>> => {
    const dit = ++nr;
    const ding = {
      nr: dit,
      waitUntilReady: async () => (dit <= mislukt ? Promise.reject(new Error('starting up')) : undefined),
    };
    return { ding, sluit: async () => void gesloten.push(dit) };
  };
  return { maak, gesloten };
}

describe('the start guard', () => {
  it('throws away a worker whose first connection failed and hands out a new one', async () => {
    const { maak, gesloten } = maker(2);
    const b = await startVeilig(maak, () => false);
    expect(b?.ding.nr).toBe(3);
    expect(gesloten).toEqual([1, 2]);
  });

  it('gives up when the process stops', async () => {
    let ronden = 0;
    const { maak } = maker(99);
    expect(await startVeilig(maak, () => ++ronden > 2)).toBeNull();
  });
});
