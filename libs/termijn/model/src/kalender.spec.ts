import { dagVan, datumVan } from './dag.model';
import { eerstePaasdag, feestdagenVan } from './feestdagen.model';
import { isVrijVoorAtw, isWerkdag, nederlandseKalender, redenGeenWerkdag, redenVrijVoorAtw } from './kalender.model';
import { KB_LIJSTEN } from './kb-dagen.model';

/** Written out from an almanac, not computed. */
// prettier-ignore
const PASEN = [
  '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09',
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13',
  '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10',
  '2040-04-01', '2041-04-21', '2042-04-06', '2043-03-29', '2044-04-17', '2045-04-09', '2046-03-25',
];

describe('feestdagen van artikel 3 Algemene termijnenwet', () => {
  it.each(PASEN)('kent Eerste Paasdag %s', (datum) => {
    expect(datumVan(eerstePaasdag(Number(datum.slice(0, 4))))).toBe(datum);
  });

  // The table of law.md, section 1: computed there by another program.
  it.each([
    [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26'],
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
    [2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
  ])('kent alle feestdagen van %i', (jaar, verwacht) => {
    const dagen = [...feestdagenVan(jaar).keys()].map((d) => datumVan(d).slice(5)).sort();
    expect(dagen.join(' ')).toBe(verwacht);
  });

  it.each([
    ['2025-04-26', true],
    ['2025-04-27', false],
    ['2031-04-26', true],
    ['2013-04-30', true],
    ['2006-04-29', true],
    ['1978-05-01', true],
    ['2014-04-30', false],
  ])('viert de verjaardag van de Koning nooit op zondag (%s: %s)', (datum, feest) => {
    expect(nederlandseKalender.feestdag(dagVan(datum)) !== undefined).toBe(feest);
  });

  it('houdt Hemelvaartsdag op 5 mei 2016 vrij, ook wie op Bevrijdingsdag werkt', () => {
    expect(nederlandseKalender.feestdag(dagVan('2016-05-05'))).toEqual({
      naam: 'Bevrijdingsdag en Hemelvaartsdag',
      betwist: false,
    });
  });
});

describe('werkdag en vrije dag', () => {
  it.each([
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-04', 'zaterdag'],
    ['2026-04-05', 'zondag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2025-04-26', 'zaterdag en Koningsdag'],
    ['2026-12-25', 'Eerste Kerstdag'],
  ])('telt %s niet: %s', (datum, reden) => {
    expect(redenGeenWerkdag(datum)).toBe(reden);
    expect(redenVrijVoorAtw(datum)).toBe(reden);
  });

  it('ziet een KB-dag als werkdag, maar als vrij voor de Algemene termijnenwet (artikel 3 lid 3)', () => {
    for (const datum of KB_LIJSTEN.flatMap((l) => l.dagen)) {
      expect([datum, isWerkdag(datum), isVrijVoorAtw(datum)]).toEqual([datum, true, true]);
    }
  });

  it('leidt brugdagen niet af: 4 mei 2026 en 26 april 2027 zijn gewone dagen', () => {
    expect(isVrijVoorAtw('2026-05-04')).toBe(false);
    expect(isVrijVoorAtw('2027-04-26')).toBe(false);
  });

  it('weet van welke jaren de KB-lijst niet bekend is', () => {
    const onbekend = [...Array(26).keys()].map((i) => 2005 + i).filter((jaar) => !nederlandseKalender.kbBekend(jaar));
    expect(onbekend).toEqual([2005, 2006, 2007, 2020, 2021, 2022, 2029, 2030]);
  });

  it('heeft in de tabel alleen dagen die in hun lijst horen en geen weekend zijn', () => {
    for (const lijst of KB_LIJSTEN) {
      for (const datum of lijst.dagen) {
        const jaar = Number(datum.slice(0, 4));
        expect(jaar >= lijst.vanJaar && jaar <= lijst.totEnMetJaar).toBe(true);
        expect(redenGeenWerkdag(datum)).toBeUndefined();
      }
    }
  });

  it('ziet een onmogelijke datum van het programma zelf als fout', () => {
    expect(() => isWerkdag('2026-02-29')).toThrow(RangeError);
  });
});
