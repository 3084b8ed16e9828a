import { isWeigering } from '@meldbaken/platform/waarden';
import { type Dag, dagVan, datumVan, jaarMaandDag } from './dag.model';
import { isVast, type VasteDefinitie } from './definitie.model';
import { DEFINITIES } from './definities.model';
import { type Kalender, type Lezing, lezingenVan, nederlandseKalender } from './kalender.model';
import { nooitStil } from './schorsing.model';
import { eindeVan } from './telling.model';
import { terugEinde } from './terug.model';
import { berekenVoorDefinitie } from './termijn-van-code.model';
import { keurRegel } from './termijn-regel.model';

const EERSTE = dagVan('2016-01-01');
const LAATSTE = dagVan('2045-12-31');
const AANTAL = LAATSTE - EERSTE + 1;

/** Every eleventh day is a holiday more. */
const MEER: Kalender = {
  ...nederlandseKalender,
  feestdag: (dag) =>
    nederlandseKalender.feestdag(dag) ?? (dag % 11 === 0 ? { naam: 'extra', betwist: false } : undefined),
};

const GEWOON = lezingenVan(nederlandseKalender);
const EXTRA = lezingenVan(MEER);

// The days once, as tables: the questions of the tests are asked millions of times.
const RUIM = 400 * 15;
const vrij = (lezing: Lezing): Uint8Array =>
  Uint8Array.from({ length: AANTAL + RUIM }, (_, i) => (lezing.vrijVoorAtw(EERSTE + i) === undefined ? 0 : 1));
const VRIJ = vrij(GEWOON.regel);
const isVrij = (dag: Dag): boolean => VRIJ[dag - EERSTE] === 1;

function einden(d: VasteDefinitie, lezing: Lezing, atw = d.atw): Int32Array {
  return Int32Array.from({ length: AANTAL }, (_, i) =>
    d.telRichting === 'TERUG'
      ? terugEinde(d, EERSTE + i, lezing)
      : eindeVan({ regel: d, begin: EERSTE + i, lezing, atw, stil: nooitStil }).dag,
  );
}

/** First start date for which the rule between two neighbours is broken; undefined when none is. */
function eersteFout(uit: Int32Array, fout: (eind: Dag, begin: Dag, i: number) => boolean): string | undefined {
  const i = uit.findIndex((eind, n) => fout(eind, EERSTE + n, n));
  return i < 0 ? undefined : datumVan(EERSTE + i);
}

const VAST = DEFINITIES.filter(isVast);
const DAGEN = VAST.filter((d) => d.eenheid !== 'UREN');
const naam = (d: VasteDefinitie): string => `${d.code} versie ${d.versie}`;
const rij = (lijst: readonly VasteDefinitie[]): [string, VasteDefinitie][] => lijst.map((d) => [naam(d), d]);

describe('elke begindag van 2016 tot en met 2045', () => {
  it.each(rij(DAGEN.filter((d) => d.atw)))('%s eindigt nooit op een vrije dag (artikel 1)', (_, d) => {
    expect(eersteFout(einden(d, GEWOON.regel), (eind) => isVrij(eind))).toBeUndefined();
  });

  it.each(rij(DAGEN.filter((d) => d.atw)))('%s heeft minstens twee werkdagen (artikel 2)', (_, d) => {
    const minderDanTwee = (eind: Dag, begin: Dag): boolean => {
      let werkdagen = 0;
      for (let dag = eind; dag > begin && werkdagen < 2; dag--) if (!isVrij(dag)) werkdagen++;
      return werkdagen < 2;
    };
    expect(eersteFout(einden(d, GEWOON.regel), minderDanTwee)).toBeUndefined();
  });

  it.each(rij(DAGEN.filter((d) => !d.atw)))('%s wordt door geen vrije dag verlengd als de wet niet geldt', (_, d) => {
    if (d.eenheid === 'WERKDAGEN') return;
    expect(einden(d, EXTRA.regel)).toEqual(einden(d, GEWOON.regel));
  });

  it.each(rij(DAGEN))('%s eindigt bij een later begin nooit eerder', (_, d) => {
    const uit = einden(d, GEWOON.regel);
    expect(eersteFout(uit, (eind, __, i) => i > 0 && eind < (uit[i - 1] ?? eind))).toBeUndefined();
  });

  it.each(rij(DAGEN.filter((d) => d.telRichting === undefined)))(
    '%s wordt door een feestdag erbij nooit korter',
    (_, d) => {
      const uit = einden(d, GEWOON.regel);
      expect(eersteFout(einden(d, EXTRA.regel), (eind, __, i) => eind < (uit[i] ?? 0))).toBeUndefined();
    },
  );

  it.each(rij(DAGEN))('%s heeft een veilige dag die nooit later is', (_, d) => {
    const veilig = einden(d, GEWOON.voorzichtig);
    expect(eersteFout(einden(d, GEWOON.regel), (eind, __, i) => (veilig[i] ?? 0) > eind)).toBeUndefined();
  });

  it.each(rij(VAST))('%s geeft in de hele berekening dezelfde dag', (_, d) => {
    const uit = einden(d, GEWOON.regel);
    for (let i = 0; i < AANTAL; i += 211) {
      const b = berekenVoorDefinitie(d, datumVan(EERSTE + i));
      if (isWeigering(b)) throw new Error(b.bericht);
      if (d.eenheid !== 'UREN')
        expect([datumVan(EERSTE + i), dagVan(b.vervalt)]).toEqual([datumVan(EERSTE + i), uit[i]]);
      expect(b.veiligVoorOp <= b.vervaltOp).toBe(true);
    }
  });

  it.each(rij(VAST.filter((d) => d.eenheid === 'UREN')))(
    '%s duurt precies zo lang, ook over zomertijd heen',
    (_, d) => {
      for (let dag = EERSTE; dag <= LAATSTE; dag += 3) {
        const vanaf = `${datumVan(dag)}T09:30:00Z`;
        const b = berekenVoorDefinitie(d, vanaf);
        if (isWeigering(b)) throw new Error(b.bericht);
        expect(Date.parse(b.vervaltOp) - Date.parse(vanaf)).toBe(d.lengte * 3_600_000);
      }
    },
  );
});

describe('terugtellen', () => {
  const TERUG = DAGEN.filter((d) => d.telRichting === 'TERUG');

  it('komt voor in de catalogus, en valt soms op een vrije dag: niets verlengt het (artikel 1 lid 2)', () => {
    expect(TERUG.map((d) => d.code)).toEqual(['VOG_START', 'VOG_VOOR_START', 'VOG_PGB']);
    for (const d of TERUG) {
      const vrijeEinden = einden(d, GEWOON.regel).filter((eind) => eind >= EERSTE && isVrij(eind));
      expect(vrijeEinden.length).toBeGreaterThan(2_000);
      expect(keurRegel({ ...d, atw: true })).toMatchObject({ veld: 'atw' });
    }
  });

  it('een dag terug is de dag ervoor, welke dag dat ook is', () => {
    const d = TERUG.find((x) => x.code === 'VOG_VOOR_START');
    if (!d) throw new Error('not in the catalogue');
    expect(eersteFout(einden(d, GEWOON.regel), (eind, begin) => eind !== begin - 1)).toBeUndefined();
  });

  const INMAANDEN = TERUG.filter((d) => d.eenheid === 'MAANDEN');
  it.each(rij(INMAANDEN))('%s heeft dezelfde dag in een eerdere maand, of de laatste van die maand', (_, d) => {
    const fout = (eind: Dag, begin: Dag): boolean => {
      const [van, tot] = [jaarMaandDag(eind), jaarMaandDag(begin)];
      const maanden = (tot.jaar - van.jaar) * 12 + tot.maand - van.maand;
      const laatsteVanMaand = jaarMaandDag(eind + 1).dag === 1;
      return maanden !== d.lengte || (van.dag !== tot.dag && !(van.dag < tot.dag && laatsteVanMaand));
    };
    expect(eersteFout(einden(d, GEWOON.regel), fout)).toBeUndefined();
  });

  it.each([
    ['MAANDEN', 3, '2026-06-01', '2026-03-01'],
    ['MAANDEN', 3, '2026-05-31', '2026-02-28'],
    ['MAANDEN', 6, '2026-01-15', '2025-07-15'],
    ['WERKDAGEN', 3, '2026-05-19', '2026-05-13'],
    ['WEKEN', 2, '2026-11-20', '2026-11-06'],
    ['DAGEN', 10, '2026-11-20', '2026-11-10'],
    ['JAREN', 1, '2024-02-29', '2023-02-28'],
  ] as const)('%s %i terug vanaf %s is %s', (eenheid, lengte, vanaf, vervalt) => {
    const d = { ...DAGEN[0], eenheid, lengte, atw: false, telRichting: 'TERUG' } as VasteDefinitie;
    const b = berekenVoorDefinitie(d, vanaf);
    expect(b).toMatchObject({ vervalt, veiligVoor: vervalt, atw: false });
    if (isWeigering(b)) throw new Error(b.bericht);
    expect(b.uitleg[0]).toMatchObject({ datum: vanaf, telt: false, reden: 'begindag' });
    expect(b.uitleg.at(-1)?.datum).toBe(vervalt);
    if (eenheid === 'DAGEN' || eenheid === 'WERKDAGEN') expect(b.uitleg.filter((r) => r.telt)).toHaveLength(lengte);
  });

  it('telt uren terug op de klok, ook over zomertijd heen', () => {
    const d = { ...DAGEN[0], eenheid: 'UREN', lengte: 24, atw: false, telRichting: 'TERUG' } as VasteDefinitie;
    const b = berekenVoorDefinitie(d, '2026-03-29T12:00');
    expect(b).toMatchObject({ vervaltOp: '2026-03-28T10:00:00.000Z', vervalt: '2026-03-28' });
  });
});
