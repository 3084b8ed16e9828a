import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { eindeVanDag, isoVan, momentenVan, momentVan, wandklokVan } from './amsterdam.model';
import { dagNummer, dagVan, datumVan, jaarMaandDag, plusMaanden, weekdag } from './dag.model';

const ZONE = 'Europe/Amsterdam';
const eersteMs = Date.UTC(1970, 0, 2);
const laatsteMs = Date.UTC(2110, 0, 1);

describe('dagen als getal', () => {
  it('rekent met dagen als Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 90_000 }), fc.integer({ min: 0, max: 1_200 }), (dag, maanden) => {
        const datum = Temporal.PlainDate.from('1970-01-01').add({ days: dag });
        expect(datumVan(dag)).toBe(datum.toString());
        expect(jaarMaandDag(dag)).toEqual({ jaar: datum.year, maand: datum.month, dag: datum.day });
        expect(dagNummer(datum.year, datum.month, datum.day)).toBe(dag);
        expect(weekdag(dag)).toBe(datum.dayOfWeek % 7);
        expect(datumVan(plusMaanden(dag, maanden))).toBe(datum.add({ months: maanden }).toString());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('de klok van Amsterdam', () => {
  it('geeft dezelfde tijd als Temporal, op elk moment van 1970 tot 2110', () => {
    fc.assert(
      fc.property(fc.integer({ min: eersteMs, max: laatsteMs }), (ms) => {
        const t = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
        const { dag, msInDag } = wandklokVan(ms);
        expect(datumVan(dag)).toBe(t.toPlainDate().toString());
        const uren = t.hour * 60 + t.minute;
        expect(msInDag).toBe((uren * 60 + t.second) * 1000 + t.millisecond);
        expect(momentenVan({ dag, msInDag })).toContain(ms);
      }),
      { numRuns: 1_000 },
    );
  });

  it('laat elke dag van 2016 tot en met 2045 eindigen op de middernacht van Temporal', () => {
    for (let dag = dagVan('2016-01-01'); dag <= dagVan('2045-12-31'); dag++) {
      const datum = Temporal.PlainDate.from(datumVan(dag)).add({ days: 1 });
      expect(eindeVanDag(dag)).toBe(datum.toZonedDateTime(ZONE).epochMilliseconds);
    }
  });

  it('kent op 29 maart 2026 geen 2:30 uur en op 25 oktober 2026 twee', () => {
    const half3 = 2.5 * 3_600_000;
    expect(momentenVan({ dag: dagVan('2026-03-29'), msInDag: half3 })).toEqual([]);
    expect(isoVan(momentVan(dagVan('2026-03-29'), half3))).toBe('2026-03-29T01:30:00.000Z');
    expect(momentenVan({ dag: dagVan('2026-10-25'), msInDag: half3 }).map(isoVan)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });
});
