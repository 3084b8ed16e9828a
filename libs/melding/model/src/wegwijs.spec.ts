import fc from 'fast-check';
import { WEGWIJS_CODES, wegwijs, type WegwijsAntwoorden, type WegwijsStand } from './wegwijs.model';
import { GEEN_GEHEIM, WEGWIJS_VRAGEN } from './wegwijs-vragen.model';

const elkAntwoord = fc.record(
  Object.fromEntries(WEGWIJS_CODES.map((c) => [c, fc.constantFrom(...WEGWIJS_VRAGEN[c].opties.map((o) => o.waarde))])),
);

/** Every walk through the chart, to its end. */
function wandelingen(antwoorden: WegwijsAntwoorden = {}): { antwoorden: WegwijsAntwoorden; stand: WegwijsStand }[] {
  const stand = wegwijs(antwoorden);
  const vraag = stand.pad.at(-1);
  if (stand.einde !== null || vraag === undefined) return [{ antwoorden, stand }];
  return WEGWIJS_VRAGEN[vraag].opties.flatMap((o) => wandelingen({ ...antwoorden, [vraag]: o.waarde }));
}

describe('the guided start', () => {
  it('asks about danger first, and waits while nothing is answered', () => {
    expect(wegwijs({})).toEqual({ pad: ['GEVAAR'], einde: null, adviezen: [] });
    expect(wegwijs({ GEVAAR: 'ZOMAAR' }).einde).toBeNull();
  });

  it('every walk ends, in at most eight questions, and each end can be reached', () => {
    const alle = wandelingen();
    expect(alle.every(({ stand }) => stand.einde !== null && stand.pad.length <= 8)).toBe(true);
    expect(new Set(alle.map(({ stand }) => stand.einde))).toEqual(new Set(['ALERT', 'RAAD', 'MELDEN']));
  });

  it("never ends in 'stay alert' after speaking to the person, serious harm or a feared crime", () => {
    fc.assert(
      fc.property(elkAntwoord, (a) => {
        const { einde, pad } = wegwijs(a);
        const gaf = (vraag: (typeof WEGWIJS_CODES)[number], ...wat: string[]): boolean =>
          pad.includes(vraag) && wat.includes(a[vraag] ?? '');
        const nietAlleenAlert =
          gaf('AANGESPROKEN', 'JA') ||
          gaf('KIES', 'AANSPREKEN') ||
          gaf('GEVAAR', 'JA') ||
          gaf('STRAFBAAR', 'JA', 'TWIJFEL');
        return !(nietAlleenAlert && einde === 'ALERT');
      }),
    );
  });

  it('with a feared crime neither questioning nor speaking to the person is offered, and the advice says so', () => {
    for (const keuze of ['JA', 'TWIJFEL']) {
      const paden = wandelingen({ GEVAAR: 'NEE', STRAFBAAR: keuze });
      expect(paden.flatMap(({ stand }) => stand.pad)).not.toContain('KIES');
      expect(paden.flatMap(({ stand }) => stand.pad)).not.toContain('BEELD');
      for (const { stand } of paden) expect(stand.adviezen.join(' ')).toContain('Stel geen vragen aan de cliënt');
    }
  });

  it('says at every choice of talking that nobody promises secrecy', () => {
    expect(WEGWIJS_VRAGEN.BEELD.uitleg).toBe(GEEN_GEHEIM);
    expect(WEGWIJS_VRAGEN.KIES.uitleg).toBe(GEEN_GEHEIM);
  });

  it('forgets what was answered off the road', () => {
    expect(wegwijs({ GEVAAR: 'JA', AANGESPROKEN: 'NEE', MOGELIJK: 'NEE', MELDKEUZE: 'RAAD' })).toMatchObject({
      pad: ['GEVAAR', 'MELDKEUZE'],
      einde: 'RAAD',
    });
  });
});
