import type { LogVelden } from '@meldbaken/platform/logging';
import { BeperkteMelder } from './melder';

it('writes one line per ten seconds however often a connection fails', () => {
  let nu = 0;
  const regels: { velden: LogVelden; tekst: string }[] = [];
  const melder = new BeperkteMelder(
    () => nu,
    (velden, tekst) => regels.push({ velden, tekst }),
  );
  for (let i = 0; i < 100_000; i++) melder.meld({ wachtrij: 'a' }, 'stuk');
  melder.meld({ wachtrij: 'a' }, 'iets anders');
  expect(regels.map((r) => r.tekst)).toEqual(['stuk', 'iets anders']);
  nu = 10_000;
  melder.meld({ wachtrij: 'a' }, 'stuk');
  expect(regels.at(-1)).toEqual({ velden: { wachtrij: 'a', aantal: 100_000 }, tekst: 'stuk' });
});
