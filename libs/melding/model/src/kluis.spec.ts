import { isWeigering } from '@meldbaken/platform/waarden';
import { beslisKluis, kluisRegel, kluisStand, vraagKluis, type KluisVraag } from './kluis.model';

const nu = new Date('2026-11-23T10:00:00Z');
const straks = new Date('2026-11-23T11:00:00Z');
const vraag = (besluit: KluisVraag['besluit'] = null): KluisVraag => ({ aanvragerId: 'af', besluit });
const beslis = (
  v: KluisVraag,
  meer: Partial<{ beslisserId: string; toestaan: boolean; uren: number; reden: string }> = {},
): string | null => {
  const b = { beslisserId: 'bestuurder', toestaan: true, uren: 8, reden: 'Nodig voor het gesprek', ...meer };
  const uit = beslisKluis(v, b, nu);
  return isWeigering(uit) ? uit.code : null;
};

describe('the vault with the name of the reporter', () => {
  it('opens for the agreed hours, and closes by itself', () => {
    expect(beslisKluis(vraag(), { beslisserId: 'b', toestaan: true, uren: 1, reden: 'Nodig' }, nu)).toEqual({
      toegestaan: true,
      openTot: straks,
    });
    const open = { besluit: { toegestaan: true, openTot: straks } };
    expect(kluisStand(open, nu)).toBe('TOEGESTAAN');
    expect(kluisStand(open, straks)).toBe('VERLOPEN');
    expect(kluisStand({ besluit: { toegestaan: false, openTot: null } }, nu)).toBe('GEWEIGERD');
    expect(kluisStand({ besluit: null }, nu)).toBe('GEVRAAGD');
  });

  it('takes two people: never the one who asks', () => {
    expect(beslis(vraag(), { beslisserId: 'af' })).toBe('KLUIS_EIGEN_VRAAG');
    expect(beslis(vraag())).toBeNull();
  });

  it('is decided once, with a reason, also when the answer is no', () => {
    expect(beslis(vraag({ toegestaan: false, openTot: null }))).toBe('KLUIS_AL_BESLIST');
    expect(beslis(vraag(), { toestaan: false, reden: ' ' })).toBe('MELDING_REDEN_ONTBREEKT');
    expect(beslis(vraag(), { uren: 1000 })).toBe('KLUIS_TIJD_ONGELDIG');
    expect(beslis(vraag(), { toestaan: false, uren: 0 })).toBeNull();
  });

  it('is asked for with a reason, one request at a time', () => {
    const s = (eigen: KluisVraag[], vertrouwelijk = true): string | undefined =>
      vraagKluis({ vertrouwelijk, eigen }, 'Nodig', nu)?.code;
    expect(s([])).toBeUndefined();
    expect(s([], false)).toBe('KLUIS_NIET_VERTROUWELIJK');
    expect(s([vraag()])).toBe('KLUIS_AL_GEVRAAGD');
    expect(s([vraag({ toegestaan: true, openTot: straks })])).toBe('KLUIS_AL_OPEN');
    expect(s([vraag({ toegestaan: false, openTot: null })])).toBeUndefined();
    expect(vraagKluis({ vertrouwelijk: true, eigen: [] }, '', nu)?.code).toBe('MELDING_REDEN_ONTBREEKT');
  });

  it('tells the reporter each time, without names or reasons', () => {
    const regels = (['GEVRAAGD', 'TOEGESTAAN', 'VERLOPEN', 'GEWEIGERD'] as const).map(kluisRegel);
    expect(new Set(regels).size).toBe(4);
    expect(regels[3]).toContain('geweigerd');
  });
});
