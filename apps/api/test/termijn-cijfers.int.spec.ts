import { aflopenVan, afloopVan, jaarEnMaandVan } from '@meldbaken/termijn/model';
import { type Bezoeker } from './omgeving';
import {
  CIJFERS,
  KEUZES,
  LIJST,
  type Telling,
  VELD,
  alleCellen,
  bestuurder,
  bestuurder2,
  cijfers,
  lijst,
  o,
  rijen,
  gebruikCijferWereld,
} from './termijn-cijfers-wereld';

gebruikCijferWereld();

describe('de cijfers', () => {
  it.each([2024, 2025, 2026])('van %i zijn die van het model, nageteld op de rijen zelf', async (jaar) => {
    const nu = o.klok.nu();
    const mijn = rijen.filter((r) => jaarEnMaandVan(r.vervaltOp).jaar === jaar);
    const met = (maand?: number, code?: string): Record<string, number> =>
      Object.fromEntries(
        KEUZES.map((k) => [
          k,
          mijn.filter(
            (r) =>
              aflopenVan(k).some((a) => a === afloopVan(r, nu)) &&
              (maand === undefined || jaarEnMaandVan(r.vervaltOp).maand === maand) &&
              (code === undefined || r.code === code),
          ).length,
        ]),
      );
    const als = (t: Telling): Record<string, number> => Object.fromEntries(KEUZES.map((k) => [k, VELD[k]!(t)]));
    const c = await cijfers(bestuurder, { jaar });
    expect(als(c.totaal)).toEqual(met());
    expect(c.totaal.geteld + c.totaal.vervallen).toBeGreaterThan(0);
    for (const m of c.perMaand) expect([m.maand, als(m.telling)]).toEqual([m.maand, met(m.maand)]);
    for (const s of c.perSoort) expect([s.code, als(s.telling)]).toEqual([s.code, met(undefined, s.code)]);
  });

  it('zijn precies de lijst: elk getal opent die termijnen, ook met een eenheid of een soort gekozen', async () => {
    const beukenhof = o.leden.eenheid('zonnehof.demo', 'Beukenhof');
    let nul = 0;
    for (const wie of [bestuurder, bestuurder2])
      for (const keuze of [{}, { eenheidId: beukenhof }, { code: 'IGJ_MELDING' }]) {
        const basis = { jaar: 2026, ...keuze };
        for (const [getal, filter] of alleCellen(await cijfers(wie, basis), basis)) {
          if (getal === 0 && ++nul % 7) continue;
          const ids = await lijst(wie, filter);
          expect([filter, new Set(ids).size]).toEqual([filter, getal]);
        }
      }
  }, 120_000);

  it('de delen zijn samen het geheel', async () => {
    for (const jaar of [2025, 2026]) {
      const c = await cijfers(bestuurder, { jaar });
      const som = (delen: Telling[], k: string): number => delen.reduce((n, t) => n + VELD[k]!(t), 0);
      for (const k of KEUZES) {
        const heel = VELD[k]!(c.totaal);
        expect(
          som(
            c.perSoort.map((s) => s.telling),
            k,
          ),
        ).toBe(heel);
        expect(
          som(
            c.perMaand.map((m) => m.telling),
            k,
          ),
        ).toBe(heel);
        const top = c.perEenheid.filter((e) => e.niveau === 0).map((e) => e.telling);
        expect(som([...top, c.zonderEenheid], k)).toBe(heel);
      }
      expect(c.teLaat.redenen.reduce((n, r) => n + r.termijnen, 0)).toBe(c.teLaat.termijnen);
    }
  });

  it('een kleine eenheid telt voor wie alleen meekijkt bij de eenheid erboven', async () => {
    const namen = async (wie: Bezoeker): Promise<string[]> => (await cijfers(wie)).perEenheid.map((e) => e.naam);
    const { rows } = await o.beheer.query<{ naam: string; n: number }>(
      `select e.naam, count(p.id)::int as n from organisatie.eenheid e left join organisatie.persoon p on p.eenheid_id = e.id and p.uit_dienst_op is null
       where e.id = $1 group by 1`,
      [o.leden.eenheid('zonnehof.demo', 'Team Nacht')],
    );
    expect(rows[0]!.n).toBeLessThan(20);
    expect(await namen(bestuurder)).toContain('Team Nacht');
    expect(await namen(bestuurder2)).not.toContain('Team Nacht');
  });

  it('rekent verlengingen, stilstand en te laat na', async () => {
    const nu = o.klok.nu();
    const c = await cijfers(bestuurder);
    const geteld = rijen.filter((r) => jaarEnMaandVan(r.vervaltOp).jaar === 2026 && afloopVan(r, nu) !== null);
    const { rows } = await o.beheer.query<{ id: string; soort: string; op: Date; oud: { vervaltOp?: string } }>(
      'select termijn_id as id, soort, op, oud from termijn.termijn_wijziging where termijn_id = any($1) order by op',
      [geteld.map((r) => r.id)],
    );
    const dag = (m: Date): number =>
      Math.floor(
        Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(m)}T00:00:00Z`) /
          86_400_000,
      );
    const laatste = (m: Date): number => dag(new Date(m.getTime() - 1));
    const langer = rows
      .filter((w) => w.soort === 'VERLENGD')
      .map((w) => laatste(geteld.find((r) => r.id === w.id)!.vervaltOp) - laatste(new Date(w.oud.vervaltOp!)))
      .sort((a, b) => a - b);
    expect(c.verlengd).toMatchObject({
      keren: langer.length,
      termijnen: langer.length,
      dagen: langer.reduce((a, b) => a + b, 0),
    });
    expect(c.verlengd.mediaanDagen).toBe(
      Math.ceil((langer[Math.floor((langer.length - 1) / 2)]! + langer[Math.floor(langer.length / 2)]!) / 2),
    );
    expect(c.verlengd.regels.every((r) => r.lid.naam !== '')).toBe(true);
    const stil = rows
      .filter((w) => w.soort === 'OPGESCHORT')
      .map((w) => {
        const verder = rows.find((x) => x.id === w.id && x.soort === 'HERVAT')!;
        return Math.max(0, dag(verder.op) - dag(w.op) - 1);
      });
    expect(c.opgeschort).toEqual({
      termijnen: stil.length,
      keren: stil.length,
      dagen: stil.reduce((a, b) => a + b, 0),
    });
    const laat = geteld.filter((r) => ['TE_LAAT_GEHAALD', 'TE_LAAT_OPEN'].includes(afloopVan(r, nu)!));
    const uren = laat.map((r) => ((r.beeindigdOp ?? nu).getTime() - r.vervaltOp.getTime()) / 3_600_000);
    expect(c.teLaat).toMatchObject({ termijnen: laat.length, langsteUren: Math.ceil(Math.max(...uren)) });
    expect(c.teLaat.redenen.at(-1)).toEqual({
      reden: 'NOG_NIET_TOEGELICHT',
      label: 'Nog niet toegelicht',
      termijnen: laat.filter((r) => !r.reden).length,
    });
  });

  it('zijn zonder jaar die van dit jaar, en noemen de jaren waarover er iets is', async () => {
    const c = await cijfers(bestuurder, {});
    expect(c.jaar).toBe(2026);
    expect(c.jaren).toEqual([2026, 2025, 2024]);
    expect((await cijfers(bestuurder, { jaar: 2031 })).zin).toBe('In 2031 is er geen termijn geweest die meetelt.');
  });

  it.each([
    [{ jaar: 1999 }, CIJFERS],
    [{ jaar: 2100 }, CIJFERS],
    [{ filter: { maand: 3 } }, LIJST],
    [{ filter: { jaar: 2026, maand: 13 } }, LIJST],
    [{ filter: { jaar: -1 } }, LIJST],
    [{ filter: { eenheidId: '0193f000-0000-7000-8000-000000000001', zonderEenheid: true } }, LIJST],
  ])('weigeren %j', async (variabelen, vraag) => {
    expect((await bestuurder.vraag(vraag, variabelen)).errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
  });
});
