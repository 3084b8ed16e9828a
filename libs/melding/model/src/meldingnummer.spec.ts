import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { NUMMERS_PER_JAAR, type Ronde, leesMeldingNummer, nummerVan, permutatie } from './meldingnummer.model';

const hmac =
  (sleutel: string): Ronde =>
  (i, x) =>
    createHmac('sha256', sleutel).update(`${i}:${x}`).digest().readUInt32BE(0);
/** A quick keyed mix, for the whole of a domain at once. */
const snel =
  (sleutel: number): Ronde =>
  (i, x) => {
    const a = Math.imul((x + 1) ^ (sleutel + i * 0x9e3779b1), 0x85ebca6b);
    return Math.imul(a ^ (a >>> 13), 0xc2b2ae35) >>> 7;
  };

describe('the business number of a melding', () => {
  it('looks like M-2026 and five characters that cannot be taken for others', () => {
    for (let i = 0; i < 200; i++) {
      expect(nummerVan(2026, i, hmac('a'))).toMatch(/^M-2026-[23456789CDFHJKMNPQRTVWXY]{5}$/);
    }
  });

  it('is a permutation: every number of a domain once, whatever the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.nat(), (domein, sleutel) => {
        const uit = Array.from({ length: domein }, (_, x) => permutatie(x, domein, snel(sleutel)));
        expect(new Set(uit).size).toBe(domein);
        expect(Math.max(...uit)).toBeLessThan(domein);
      }),
      { numRuns: 50 },
    );
  });

  it('never comes twice in a year', () => {
    const gezien = new Uint8Array(NUMMERS_PER_JAAR);
    let dubbel = 0;
    const ronde = snel(20_26);
    for (let x = 0; x < 300_000; x++) {
      const n = permutatie(x, NUMMERS_PER_JAAR, ronde);
      dubbel += gezien[n] ?? 1;
      gezien[n] = 1;
    }
    expect(dubbel).toBe(0);
  });

  it('shows no order: the next number is as often higher as lower, and neighbours lie far apart', () => {
    const reeks = Array.from({ length: 2_000 }, (_, x) => permutatie(x, NUMMERS_PER_JAAR, hmac('volgorde')));
    const stappen = reeks.slice(1).map((n, i) => n - (reeks[i] ?? 0));
    const omhoog = stappen.filter((s) => s > 0).length / stappen.length;
    expect(omhoog).toBeGreaterThan(0.45);
    expect(omhoog).toBeLessThan(0.55);
    const afstand = stappen.reduce((som, s) => som + Math.abs(s), 0) / stappen.length / NUMMERS_PER_JAAR;
    // Two independent draws lie a third of the range apart.
    expect(afstand).toBeGreaterThan(0.3);
    expect(afstand).toBeLessThan(0.37);
    expect(new Set(stappen).size).toBeGreaterThan(1_990);
  });

  it('differs per key, so that tenants and years do not share a series', () => {
    const een = Array.from({ length: 50 }, (_, x) => nummerVan(2026, x, hmac('een')));
    const twee = Array.from({ length: 50 }, (_, x) => nummerVan(2026, x, hmac('twee')));
    expect(een.filter((n, i) => n === twee[i])).toEqual([]);
  });

  it.each([-1, 0.5, NUMMERS_PER_JAAR, Number.NaN])('refuses counter %p', (teller) =>
    expect(() => nummerVan(2026, teller, hmac('a'))).toThrow(RangeError),
  );

  it('is read back as people type it', () => {
    expect(leesMeldingNummer(' m-2026-7k3xq ')).toBe('M-2026-7K3XQ');
    expect(leesMeldingNummer('M-2026-7K3X0')).toBeNull();
    expect(leesMeldingNummer('M-2026-7K3X')).toBeNull();
  });
});
