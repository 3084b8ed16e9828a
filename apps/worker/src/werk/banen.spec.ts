import { Banen } from './banen';

it('does so many at once and no more, all in the end, also after a fault', async () => {
  const banen = new Banen(3);
  let nu = 0;
  let hoogst = 0;
  const uit = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      banen.doe(async () => {
        hoogst = Math.max(hoogst, ++nu);
        await new Promise((k) => setTimeout(k, 1));
        nu--;
        if (i % 5 === 0) throw new Error('stuk');
        return i;
      }),
    ),
  );
  expect(hoogst).toBe(3);
  expect(uit.filter((u) => u.status === 'rejected')).toHaveLength(4);
});
