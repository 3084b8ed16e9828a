import { isWeigering } from '@meldbaken/platform/waarden';
import { berekenInkorting, berekenVerlenging, type TeVerlengen } from './einde-verzetten.model';
import { berekenHervatting } from './hervatting.model';
import { berekenVoorCode, definitieVan } from './termijn-van-code.model';

const klacht = definitieVan('KLACHT');
const rapport = definitieVan('IGJ_RAPPORTAGE');

function loopt(code: 'KLACHT' | 'IGJ_RAPPORTAGE', beginOp: string, meer: Partial<TeVerlengen> = {}): TeVerlengen {
  const b = berekenVoorCode(code, beginOp);
  if (isWeigering(b)) throw new Error(b.code);
  const { eenheid, lengte } = definitieVan(code);
  return { beginOp, ...b, eenheid, lengte: lengte ?? 0, alVerlengd: 0, ...meer };
}

const dagVan = (uit: { vervaltOp: string } | { code: string }): string =>
  'code' in uit ? uit.code : new Date(Date.parse(uit.vervaltOp) - 1).toISOString().slice(0, 10);

describe('verlengen', () => {
  it('telt door vanaf het oude einde, met de Algemene termijnenwet', () => {
    // Six weeks after Friday 13 November end on Friday 25 December: moved to Monday 28 December. Four weeks on: 25 January.
    const t = loopt('KLACHT', '2026-11-13T09:00:00.000Z');
    expect(t.vervaltOp).toBe('2026-12-28T23:00:00.000Z');
    const uit = berekenVerlenging(klacht, t);
    expect(isWeigering(uit) ? uit.code : uit).toMatchObject({
      vervaltOp: '2027-01-25T23:00:00.000Z',
      // Ten weeks from the start is the strictest reading.
      veiligVoorOp: '2027-01-22T23:00:00.000Z',
      zinnen: [
        'De laatste dag was eerst maandag 28 december 2026.',
        'Daarna komt er nog 4 weken bij.',
        'Dat is uiterlijk maandag 25 januari 2027.',
      ],
    });
  });

  it('gaat niet verder dan de regel, en niet vaker', () => {
    const t = loopt('KLACHT', '2026-09-07T09:00:00.000Z');
    expect(dagVan(berekenVerlenging(klacht, t, '2026-11-16'))).toBe('2026-11-16');
    expect(dagVan(berekenVerlenging(klacht, t, '2026-11-17'))).toBe('TERMIJN_VERLENGING_TE_LANG');
    expect(dagVan(berekenVerlenging(klacht, { ...t, alVerlengd: 1 }))).toBe('TERMIJN_VERLENGING_AL_GEBRUIKT');
  });

  it('vraagt een dag als de regel geen lengte noemt, en die moet bestaan', () => {
    const t = loopt('IGJ_RAPPORTAGE', '2026-09-07T09:00:00.000Z');
    expect(dagVan(berekenVerlenging(rapport, t))).toBe('TERMIJN_LAATSTE_DAG_NODIG');
    for (const dag of ['2026-11-31', '2026-2-1', 'morgen', '2101-01-01'])
      expect(dagVan(berekenVerlenging(rapport, t, dag))).toBe('TERMIJN_DATUM_BESTAAT_NIET');
  });

  it('eindigt om 24:00 uur van de laatste dag, ook als de klok dan verspringt', () => {
    const t = loopt('IGJ_RAPPORTAGE', '2026-08-03T09:00:00.000Z');
    const uit = berekenVerlenging(rapport, t, '2026-10-25');
    expect(isWeigering(uit) ? uit.code : uit.vervaltOp).toBe('2026-10-25T23:00:00.000Z');
    const zaterdag = berekenVerlenging(rapport, t, '2026-10-24');
    expect(isWeigering(zaterdag) ? zaterdag.code : zaterdag.vervaltOp).toBe('2026-10-24T22:00:00.000Z');
  });
});

it('inkorten houdt de veilige dag op of voor het nieuwe einde', () => {
  const uit = berekenInkorting(loopt('IGJ_RAPPORTAGE', '2026-09-07T09:00:00.000Z'), '2026-10-01');
  expect(isWeigering(uit) ? uit.code : uit).toMatchObject({
    vervaltOp: '2026-10-01T22:00:00.000Z',
    veiligVoorOp: '2026-10-01T22:00:00.000Z',
  });
});

describe('weer laten lopen na een verzet einde', () => {
  const beginOp = '2026-09-07T09:00:00.000Z';
  const schorsingen = [{ van: '2026-09-21T10:00:00.000Z', tot: '2026-10-01T10:00:00.000Z' }];

  it('telt de stille dagen bij het verzette einde op', () => {
    const uit = berekenHervatting(rapport, { beginOp, vervaltOp: '2026-11-30T23:00:00.000Z', schorsingen });
    expect(dagVan(uit)).toBe('2026-12-09');
  });

  it('loopt in de wet door naar een werkdag', () => {
    // Extended to Monday 16 November, nine days on is Wednesday 25; with five days it would be Saturday 21: Monday 23.
    const vervaltOp = '2026-11-16T23:00:00.000Z';
    expect(dagVan(berekenHervatting(klacht, { beginOp, vervaltOp, schorsingen }))).toBe('2026-11-25');
    const vijf = [{ van: '2026-09-21T10:00:00.000Z', tot: '2026-09-27T10:00:00.000Z' }];
    expect(dagVan(berekenHervatting(klacht, { beginOp, vervaltOp, schorsingen: vijf }))).toBe('2026-11-23');
  });

  it('rekent met de lengte waarmee de termijn begon', () => {
    const regel = { eenheid: 'WEKEN', lengte: 2 } as const;
    const stil = [{ van: '2026-09-18T10:00:00.000Z', tot: '2026-10-01T10:00:00.000Z' }];
    const uit = berekenHervatting(rapport, {
      beginOp,
      vervaltOp: '2026-09-21T22:00:00.000Z',
      schorsingen: stil,
      regel,
    });
    // Twelve days on is Saturday 3 October; the act moves it to Monday.
    expect(dagVan(uit)).toBe('2026-10-05');
  });
});
