import { Lus } from './lus';

const even = (ms: number): Promise<void> => new Promise((k) => setTimeout(k, ms));

describe('a loop', () => {
  it('never runs two rounds at once, goes on after a fault, and stops only when the round is done', async () => {
    let tegelijk = 0;
    let hoogst = 0;
    let ronden = 0;
    let klaar = 0;
    const lus = new Lus({
      naam: 'proef',
      kortMs: 1,
      langMs: 2,
      doe: async () => {
        hoogst = Math.max(hoogst, ++tegelijk);
        await even(10);
        tegelijk--;
        klaar++;
        if (++ronden === 2) throw new Error('stuk');
        return 1;
      },
    });
    lus.start();
    lus.start();
    await even(60);
    lus.wek();
    await even(1100);
    await lus.stop();
    const na = klaar;
    await even(50);
    expect(hoogst).toBe(1);
    expect(na).toBeGreaterThan(3);
    expect(klaar).toBe(na);
    expect(tegelijk).toBe(0);
  });
});
