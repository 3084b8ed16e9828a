import { OnherstelbareFout, Taakregister } from './taakregister';
import { GEBEURTENIS_TAAK, WEKKER_TAAK, minuutVan, momentVanMinuut } from './taken';
import { wachtVoorPoging } from './taaksoort';

const organisatieId = '0198a000-0000-7000-8000-000000000001';
const berichtId = '0198a000-0000-7000-8000-000000000002';
const bij = { taakId: 'ob-x', poging: 1 };

describe('the register of tasks', () => {
  it('gives a task to its processor with the ids it carries', async () => {
    const register = new Taakregister();
    const gezien: unknown[] = [];
    register.registreer(GEBEURTENIS_TAAK, async (t) => void gezien.push(t));
    await register.voerUit('gebeurtenis-afhandelen', { organisatieId, berichtId }, bij);
    expect(gezien).toEqual([{ organisatieId, berichtId }]);
  });

  it('throws on a name that nobody registered', async () => {
    await expect(new Taakregister().voerUit('bestaat-niet', {}, bij)).rejects.toThrow("unknown task 'bestaat-niet'");
  });

  it('refuses a second processor for one name', () => {
    const register = new Taakregister();
    register.registreer(WEKKER_TAAK, async () => undefined);
    expect(() => register.registreer(WEKKER_TAAK, async () => undefined)).toThrow('has a processor already');
  });

  it.each([
    ['no organisation', { berichtId }],
    ['something beside the ids', { organisatieId, berichtId, tekst: 'Jansen heeft geslagen' }],
    ['an id that is none', { organisatieId, berichtId: 'Jansen' }],
  ])('is beyond repair with %s, and does not quote it', async (_naam, inhoud) => {
    const register = new Taakregister();
    register.registreer(GEBEURTENIS_TAAK, async () => undefined);
    const fout = await register.voerUit('gebeurtenis-afhandelen', inhoud, bij).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(OnherstelbareFout);
    expect(String(fout)).not.toContain('Jansen');
  });
});

describe('kinds of task', () => {
  it('have ids without a colon, made of tenant or event alone', () => {
    expect(GEBEURTENIS_TAAK.taakId({ organisatieId, berichtId })).toBe(`ob-${berichtId}`);
    expect(WEKKER_TAAK.taakId({ organisatieId, minuut: '202611250900' })).toBe(`wek-${organisatieId}-202611250900`);
  });

  it('name a minute in UTC and find its start again', () => {
    expect(minuutVan(new Date('2026-11-25T09:03:59.999Z'))).toBe('202611250903');
    expect(momentVanMinuut('202611250903').toISOString()).toBe('2026-11-25T09:03:00.000Z');
  });

  it.each([GEBEURTENIS_TAAK, WEKKER_TAAK])('say how often and why again is harmless: $naam', (soort) => {
    expect(soort.herhaling.pogingen).toBeGreaterThan(1);
    expect(soort.idempotentie.length).toBeGreaterThan(20);
  });

  it('pause twice as long each time, up to a limit', () => {
    const h = { pogingen: 9, wachtMs: 1000, hoogstensMs: 5000 };
    expect([1, 2, 3, 4, 9].map((n) => wachtVoorPoging(h, n))).toEqual([1000, 2000, 4000, 5000, 5000]);
  });
});
