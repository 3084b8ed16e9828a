import type { Transacties } from '@meldbaken/platform/tenancy';
import { bezwaarTegenKlok } from './klok-wacht';

const DATABASE = new Date('2026-11-25T09:00:00Z');
const bij = (ms: number): Date => new Date(DATABASE.getTime() + ms);
const transacties = { aanDeDeur: async () => [{ op: DATABASE }] } as unknown as Transacties;
/** A machine that says these two things, before and after the question. */
const machine = (voor: number, na: number) => {
  const antwoorden = [bij(voor), bij(na)];
  return { onverschoven: () => antwoorden.shift() ?? DATABASE };
};

describe('the clock guard', () => {
  it.each([
    ['the same', 0, 2],
    ['five seconds ahead', 5000, 5000],
    ['five seconds behind', -5002, -5000],
    ['a slow answer', -20_000, 20_000],
  ])('lets a worker run with %s', async (_naam, voor, na) =>
    expect(await bezwaarTegenKlok(transacties, machine(voor, na))).toBeNull(),
  );

  it.each([
    [
      'an hour ahead',
      3_600_000,
      3_600_001,
      'De klok van deze machine loopt 3600 seconden voor op de database. Zet de klok gelijk.',
    ],
    [
      'an hour behind',
      -3_600_001,
      -3_600_000,
      'De klok van deze machine loopt 3600 seconden achter op de database. Zet de klok gelijk.',
    ],
    [
      'just over five seconds ahead',
      5400,
      5400,
      'De klok van deze machine loopt 5 seconden voor op de database. Zet de klok gelijk.',
    ],
  ])('refuses one that is %s', async (_naam, voor, na, tekst) =>
    expect(await bezwaarTegenKlok(transacties, machine(voor, na))).toBe(tekst),
  );
});
