import { CIJFER_UITLEG, GEEN_TERMIJNEN, kopzin } from '@meldbaken/termijn/model';
import { naarOpgeschort, naarTeLaat, naarTelling, naarVerlengd } from './naar-cijfers';
import { CijferMaand, TermijnCijfers } from './termijn-cijfers.type';
import { verslagGegevens } from './verslag-gegevens';

const KOP = { organisatie: 'Stichting Zonnehof', maker: 'Lotte Smits', keuze: [] };

const leeg = (): TermijnCijfers =>
  Object.assign(new TermijnCijfers(), {
    jaar: 2026,
    jaren: [2026],
    peildatum: new Date('2026-11-22T15:30:00Z'),
    zin: kopzin(2026, GEEN_TERMIJNEN),
    totaal: naarTelling(GEEN_TERMIJNEN),
    perSoort: [],
    perEenheid: [],
    zonderEenheid: naarTelling(GEEN_TERMIJNEN),
    perMaand: Array.from({ length: 12 }, (_, i) =>
      Object.assign(new CijferMaand(), { maand: i + 1, telling: naarTelling(GEEN_TERMIJNEN) }),
    ),
    verlengd: naarVerlengd([]),
    opgeschort: naarOpgeschort([]),
    teLaat: naarTeLaat([]),
    uitleg: [...CIJFER_UITLEG],
  });

it('zegt van een leeg jaar in zinnen dat er niets is, zonder lege tabel of leeg diagram', () => {
  const { blokken, zin } = verslagGegevens(leeg(), KOP);
  expect(zin).toBe('In 2026 is er geen termijn geweest die meetelt.');
  const per = Object.fromEntries(blokken.map((b) => [b.kop, b]));
  for (const kop of ['Per soort termijn', 'Per eenheid', 'Per maand', 'Te laat', 'Verlengd', 'Stilgezet']) {
    expect([kop, per[kop]?.tabel, per[kop]?.staven, per[kop]?.zinnen.length]).toEqual([kop, undefined, undefined, 1]);
  }
  expect(per['In het kort']?.tabel?.rijen).toEqual([['Alle', '0', '0', '0', '0', 'geen']]);
});

it('heeft bij het diagram dezelfde aantallen in woorden en in de tabel', () => {
  const c = leeg();
  const telling = naarTelling({ opTijd: 2, teLaatGehaald: 1, teLaatOpen: 0, vervallen: 4 });
  c.totaal = telling;
  c.perMaand[2] = Object.assign(new CijferMaand(), { maand: 3, telling });
  const maand = verslagGegevens(c, KOP).blokken.find((b) => b.kop === 'Per maand');
  expect(maand?.staven?.reeks[2]).toEqual({ naam: 'mrt', goed: 2, fout: 1 });
  expect(maand?.staven?.alt).toContain('maart 2 van 3');
  expect(maand?.tabel?.rijen[2]).toEqual(['maart', '2', '1', '0', '4', '2 van 3']);
});

it('zegt wie het maakte, wanneer, en waarvan', () => {
  const g = verslagGegevens(leeg(), { ...KOP, keuze: ['Alleen Beukenhof'] });
  expect(g.titel).toBe('Termijnen in 2026');
  expect(g.onder).toEqual([
    'Verslag voor het bestuur',
    'Alleen Beukenhof',
    'Gemaakt door Lotte Smits op zondag 22 november 2026, 16:30 uur',
  ]);
});

it('zet wat niet is toegelicht achteraan, en rondt een begonnen uur naar boven af', () => {
  const t = naarTeLaat([
    { reden: null, termijnen: 5, mediaanUren: 1.2, langsteUren: 48.01 },
    { reden: 'NOG_NIET_TOEGELICHT', termijnen: 3, mediaanUren: 1, langsteUren: 2 },
    { reden: 'TE_DRUK', termijnen: 2, mediaanUren: 1, langsteUren: 2 },
  ]);
  expect(t).toMatchObject({ termijnen: 5, mediaanUren: 2, langsteUren: 49 });
  expect(t.redenen.map((r) => r.label)).toEqual(['Het was te druk', 'Nog niet toegelicht']);
});
