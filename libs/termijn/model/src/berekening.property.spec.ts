import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import fc from 'fast-check';
import { type BerekenOpties, type TermijnBerekening, berekenTermijn } from './berekening.model';
import { type Dag, dagVan, datumVan, plusMaanden } from './dag.model';
import { type Kalender, isVrijVoorAtw, isWerkdag, nederlandseKalender } from './kalender.model';
import { type TermijnRegel, atwGeldt } from './termijn-regel.model';

const EERSTE = dagVan('2016-01-01');
const LAATSTE = dagVan('2045-12-31');
const RUNS = { numRuns: 3_000 };

const begin = fc.integer({ min: EERSTE, max: LAATSTE });
const dagRegel: fc.Arbitrary<TermijnRegel> = fc.oneof(
  fc.record({ eenheid: fc.constant<TermijnEenheid>('DAGEN'), lengte: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ eenheid: fc.constant<TermijnEenheid>('WERKDAGEN'), lengte: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ eenheid: fc.constant<TermijnEenheid>('WEKEN'), lengte: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ eenheid: fc.constant<TermijnEenheid>('MAANDEN'), lengte: fc.integer({ min: 1, max: 13 }) }),
  fc.record({ eenheid: fc.constant<TermijnEenheid>('JAREN'), lengte: fc.integer({ min: 1, max: 20 }) }),
);
const atw = fc.constantFrom(undefined, true, false);

function bereken(regel: TermijnRegel, vanaf: string, opties?: BerekenOpties): TermijnBerekening {
  const uit = berekenTermijn(regel, vanaf, opties);
  if (isWeigering(uit)) throw new Error(`${uit.veld}: ${uit.bericht}`);
  return uit;
}

function dagenNa(vanaf: Dag, totEnMet: string): string[] {
  const uit: string[] = [];
  for (let dag = vanaf + 1; dag <= dagVan(totEnMet); dag++) uit.push(datumVan(dag));
  return uit;
}

function metExtra(extra: ReadonlySet<Dag>): Kalender {
  return {
    ...nederlandseKalender,
    feestdag: (dag) =>
      extra.has(dag) ? { naam: 'extra feestdag', betwist: false } : nederlandseKalender.feestdag(dag),
  };
}

describe('eigenschappen van elke termijn van 2016 tot en met 2045', () => {
  it('eindigt met de Algemene termijnenwet nooit op een vrije dag (artikel 1)', () => {
    fc.assert(
      fc.property(dagRegel, begin, (regel, dag) => {
        const b = bereken(regel, datumVan(dag));
        fc.pre(b.atw);
        expect(isVrijVoorAtw(b.vervalt)).toBe(false);
      }),
      RUNS,
    );
  });

  it('bevat met de wet vanaf drie dagen minstens twee werkdagen (artikel 2), en is niet langer dan nodig', () => {
    for (let dag = EERSTE; dag <= LAATSTE; dag++) {
      const b = bereken({ eenheid: 'DAGEN', lengte: 3 }, datumVan(dag));
      const binnen = dagenNa(dag, b.vervalt).filter((d) => !isVrijVoorAtw(d)).length;
      expect(binnen).toBeGreaterThanOrEqual(2);
      if (dagVan(b.vervalt) > dag + 3) {
        const gisteren = datumVan(dagVan(b.vervalt) - 1);
        expect(isVrijVoorAtw(gisteren) || binnen === 2).toBe(true);
      }
    }
  });

  it('eindigt in werkdagen altijd op een werkdag, met precies zoveel werkdagen erin', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 60 }), (dag, lengte) => {
        const b = bereken({ eenheid: 'WERKDAGEN', lengte }, datumVan(dag));
        expect(isWerkdag(b.vervalt)).toBe(true);
        expect(dagenNa(dag, b.vervalt).filter((d) => isWerkdag(d))).toHaveLength(lengte);
      }),
      RUNS,
    );
  });

  it('eindigt bij een later begin nooit eerder', () => {
    fc.assert(
      fc.property(dagRegel, atw, begin, fc.integer({ min: 0, max: 40 }), (regel, metAtw, dag, later) => {
        const een = bereken({ ...regel, atw: metAtw }, datumVan(dag));
        const twee = bereken({ ...regel, atw: metAtw }, datumVan(dag + later));
        expect(een.vervaltOp <= twee.vervaltOp).toBe(true);
        expect(een.veiligVoorOp <= twee.veiligVoorOp).toBe(true);
      }),
      RUNS,
    );
  });

  it('wordt door een extra feestdag nooit korter', () => {
    fc.assert(
      fc.property(
        dagRegel,
        atw,
        begin,
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
        (regel, metAtw, dag, erbij) => {
          const kalender = metExtra(new Set(erbij.map((n) => dag + n)));
          const gewoon = bereken({ ...regel, atw: metAtw }, datumVan(dag));
          const extra = bereken({ ...regel, atw: metAtw }, datumVan(dag), { kalender });
          expect(extra.vervaltOp >= gewoon.vervaltOp).toBe(true);
          expect(extra.veiligVoorOp >= gewoon.veiligVoorOp).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('heeft een veilige dag die nooit later is, ook als het eerder bekend was', () => {
    fc.assert(
      fc.property(dagRegel, atw, begin, fc.integer({ min: -5, max: 30 }), (regel, metAtw, dag, eerder) => {
        const b = bereken({ ...regel, atw: metAtw }, datumVan(dag), { veiligVanaf: datumVan(dag - eerder) });
        expect(b.veiligVoor <= b.vervalt).toBe(true);
        expect(b.veiligVoorOp <= b.vervaltOp).toBe(true);
      }),
      RUNS,
    );
  });

  it('legt elke dag uit: aaneengesloten, en zoveel tellende dagen als de lengte', () => {
    fc.assert(
      fc.property(dagRegel, atw, begin, (regel, metAtw, dag) => {
        const b = bereken({ ...regel, atw: metAtw }, datumVan(dag));
        fc.pre(!b.uitleg.some((rij) => rij.reden.endsWith('na de begindag')));
        expect(b.uitleg.slice(1).map((rij) => rij.datum)).toEqual(dagenNa(dag, b.vervalt));
        const geteld = b.uitleg.filter((rij) => rij.telt).length;
        if (regel.eenheid === 'WEKEN') expect(geteld).toBe(7 * regel.lengte);
        else if (regel.eenheid === 'MAANDEN') expect(geteld).toBe(plusMaanden(dag, regel.lengte) - dag);
        else expect(geteld).toBe(regel.lengte);
        expect(b.uitleg.every((rij) => rij.reden.length > 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('duurt in uren precies zoveel uur, en de uitleg telt daartoe op', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 1, max: 400 }), (dag, s, lengte) => {
        const vanafOp = new Date(dag * 86_400_000 + s * 1000).toISOString();
        const b = bereken({ eenheid: 'UREN', lengte }, vanafOp);
        expect(Date.parse(b.vervaltOp) - Date.parse(vanafOp)).toBe(lengte * 3_600_000);
        expect(b.kalenderOnzeker || b.atw).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('laat zonder atw de wet gelden zoals artikel 4 zegt, en nooit voor werkdagen', () => {
    fc.assert(
      fc.property(dagRegel, begin, (regel, dag) => {
        const b = bereken(regel, datumVan(dag));
        expect(b.atw).toBe(atwGeldt(regel));
        expect(b).toEqual(bereken({ ...regel, atw: b.atw }, datumVan(dag)));
        if (regel.eenheid === 'WERKDAGEN' || regel.eenheid === 'JAREN') expect(b.atw).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
