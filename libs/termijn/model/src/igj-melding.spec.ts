import { Temporal } from '@js-temporal/polyfill';
import { isWeigering } from '@meldbaken/platform/waarden';
import { berekenVoorCode } from './termijn-van-code.model';

// An independent, naive count: other code, other dates, other arithmetic than the engine's. Easter comes from an almanac.
// prettier-ignore
const PASEN: Record<number, string> = {
  2016: '03-27', 2017: '04-16', 2018: '04-01', 2019: '04-21', 2020: '04-12', 2021: '04-04', 2022: '04-17',
  2023: '04-09', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28', 2028: '04-16', 2029: '04-01',
  2030: '04-21', 2031: '04-13', 2032: '03-28', 2033: '04-17', 2034: '04-09', 2035: '03-25', 2036: '04-13',
  2037: '04-05', 2038: '04-25', 2039: '04-10', 2040: '04-01', 2041: '04-21', 2042: '04-06', 2043: '03-29',
  2044: '04-17', 2045: '04-09', 2046: '03-25',
};
const KONINGSDAG_OP_26: readonly number[] = [2025, 2031, 2036, 2042];
const KB = new Set(
  `2016-05-06 2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27 2022-05-27 2023-04-28
   2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26`.split(/\s+/),
);

/** Days are UTC midnights here. */
const DAG = 24 * 60 * 60 * 1000;
const tekst = (dag: number): string => new Date(dag).toISOString().slice(0, 10);
const lees = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);

function vrijeDagen(streng: boolean): Set<string> {
  const uit = new Set<string>();
  for (const [jaar, pasen] of Object.entries(PASEN)) {
    const na = (dagen: number): string => tekst(lees(`${jaar}-${pasen}`) + dagen * DAG);
    uit.add(`${jaar}-01-01`).add(`${jaar}-12-25`).add(`${jaar}-12-26`);
    uit.add(na(1)).add(na(39)).add(na(50));
    uit.add(`${jaar}-04-${KONINGSDAG_OP_26.includes(Number(jaar)) ? '26' : '27'}`);
    if (!streng) uit.add(na(-2)).add(`${jaar}-05-05`);
  }
  return uit;
}

const GEWOON = vrijeDagen(false);
const STRENG = vrijeDagen(true);

function isVrij(dag: number, vrij: Set<string>): boolean {
  return [0, 6].includes(new Date(dag).getUTCDay()) || vrij.has(tekst(dag));
}

function drieWerkdagen(begin: number, vrij: Set<string>): number {
  let dag = begin;
  for (let geteld = 0; geteld < 3;) {
    dag += DAG;
    if (!isVrij(dag, vrij)) geteld += 1;
  }
  return dag;
}

function achtWeken(begin: number): number {
  let dag = begin + 56 * DAG;
  while (isVrij(dag, GEWOON) || KB.has(tekst(dag))) dag += DAG;
  return dag;
}

const middernachten = new Map<number, string>();

/** 24:00 in Amsterdam, by Temporal. */
function middernacht(dag: number): string {
  let uit = middernachten.get(dag);
  if (uit === undefined) {
    const instant = Temporal.PlainDate.from(tekst(dag + DAG))
      .toZonedDateTime('Europe/Amsterdam')
      .toInstant();
    middernachten.set(dag, (uit = instant.toString({ smallestUnit: 'millisecond' })));
  }
  return uit;
}

function berekend(code: 'IGJ_MELDING' | 'IGJ_ONDERZOEK_OF' | 'IGJ_RAPPORTAGE', vanaf: string) {
  const b = berekenVoorCode(code, vanaf);
  if (isWeigering(b)) throw new Error(b.bericht);
  return { vervalt: b.vervalt, vervaltOp: b.vervaltOp, veiligVoor: b.veiligVoor };
}

describe('elke begindag van 2016 tot en met 2045 tegen een onafhankelijke telling', () => {
  const dagen: number[] = [];
  for (let dag = lees('2016-01-01'); dag <= lees('2045-12-31'); dag += DAG) dagen.push(dag);

  it('heeft alle 10.958 dagen', () => {
    expect(dagen).toHaveLength(10_958);
  });

  it('IGJ_MELDING: 3 werkdagen, en veilig voor wie op Goede Vrijdag en 5 mei werkt', () => {
    for (const dag of dagen) {
      const vervalt = drieWerkdagen(dag, GEWOON);
      expect([tekst(dag), berekend('IGJ_MELDING', `${tekst(dag)}T16:00`)]).toEqual([
        tekst(dag),
        { vervalt: tekst(vervalt), vervaltOp: middernacht(vervalt), veiligVoor: tekst(drieWerkdagen(dag, STRENG)) },
      ]);
    }
  });

  it('IGJ_ONDERZOEK_OF: 6 weken, niet verlengd', () => {
    for (const dag of dagen) {
      const vervalt = dag + 42 * DAG;
      expect(berekend('IGJ_ONDERZOEK_OF', tekst(dag))).toEqual({
        vervalt: tekst(vervalt),
        vervaltOp: middernacht(vervalt),
        veiligVoor: tekst(vervalt),
      });
    }
  });

  it('IGJ_RAPPORTAGE: 8 weken, verlengd als de Algemene termijnenwet zegt', () => {
    for (const dag of dagen) {
      const vervalt = achtWeken(dag);
      expect([tekst(dag), berekend('IGJ_RAPPORTAGE', tekst(dag))]).toMatchObject([
        tekst(dag),
        { vervalt: tekst(vervalt), vervaltOp: middernacht(vervalt) },
      ]);
    }
  });
});
