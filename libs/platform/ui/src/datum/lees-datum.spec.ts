import fc from 'fast-check';
import { plusDagen } from './kalender';
import { leesDatum } from './lees-datum';
import { toonDatum } from './tonen';

const VANDAAG = '2026-11-22';
const gelezen = (tekst: string, vandaag = VANDAAG): string => {
  const l = leesDatum(tekst, vandaag);
  return l.soort === 'goed' ? l.datum : l.soort;
};
const bericht = (tekst: string, vandaag = VANDAAG): string => {
  const l = leesDatum(tekst, vandaag);
  return 'bericht' in l ? l.bericht : l.soort;
};

describe('leesDatum', () => {
  // The rows that other date fields store wrongly and silently.
  it.each([
    ['21-11-2026', '2026-11-21'],
    ['21112026', '2026-11-21'],
    ['05-03-2026', '2026-03-05'],
    ['1-1-2026', '2026-01-01'],
    ['3-2-2026', '2026-02-03'],
    ['31-10-2026', '2026-10-31'],
    ['31-10', '2026-10-31'],
    ['29-02-2024', '2024-02-29'],
    ['3 mrt 2026', '2026-03-03'],
    ['gisteren', '2026-11-21'],
    ['vr 20 nov', '2026-11-20'],
  ])('leest %s als %s', (tekst, datum) => {
    expect(gelezen(tekst)).toBe(datum);
  });

  it.each([
    ['vandaag', '2026-11-22'],
    ['Eergisteren', '2026-11-20'],
    ['morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['21/11/2026', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['21 11 2026', '2026-11-21'],
    ['21 - 11 - 2026', '2026-11-21'],
    ['21-11-26', '2026-11-21'],
    ['21 november', '2026-11-21'],
    ['21nov2026', '2026-11-21'],
    ['21e november 2026', '2026-11-21'],
    ['1 sept. 2026', '2026-09-01'],
    ['2026-11-21', '2026-11-21'],
    ['zaterdag 21 november 2026', '2026-11-21'],
    ['za. 21-11-2026', '2026-11-21'],
  ])('leest ook %s als %s', (tekst, datum) => {
    expect(gelezen(tekst)).toBe(datum);
  });

  it.each(['\u00a0 21-11-2026\n', '21\u201311\u20132026', '\u200e21\u201111\u20112026', ' 21-11-2026 '])(
    'leest geplakte tekst %j',
    (tekst) => {
      expect(gelezen(tekst)).toBe('2026-11-21');
    },
  );

  it.each([
    ['31-4-2026', 'Deze dag bestaat niet. April heeft 30 dagen.'],
    ['31-4', 'Deze dag bestaat niet. April heeft 30 dagen.'],
    ['29-02-2025', 'Deze dag bestaat niet. Februari 2025 heeft 28 dagen.'],
    ['11-21-2026', 'Deze maand bestaat niet. Schrijf eerst de dag en dan de maand.'],
    ['1-1-65', 'Schrijf het jaar met 4 cijfers, bijvoorbeeld 2026.'],
    ['1-1-1850', 'Dit jaar kan niet. Schrijf een jaar tussen 1900 en 2100.'],
    ['do 20 nov 2026', '20 november 2026 is een vrijdag, geen donderdag.'],
  ])('weigert %s en zegt waarom', (tekst, uitleg) => {
    expect(bericht(tekst)).toBe(uitleg);
  });

  it.each(['12026-02-11', 'ergens in maart', '21 maagd 2026', '2111', '21-11-202', '21-11-2026 9:15', 'zo', '0x12'])(
    'raadt niet bij %s',
    (tekst) => {
      expect(leesDatum(tekst, VANDAAG).soort).toBe('fout');
    },
  );

  it('ziet een leeg veld als leeg', () => {
    expect(gelezen('  ')).toBe('leeg');
  });

  it('vraagt welk jaar, als de dag zonder jaar meer dan 300 dagen weg is', () => {
    expect(leesDatum('5-1', VANDAAG)).toEqual({
      soort: 'vraag',
      bericht: 'Bedoelt u maandag 5 januari 2026 of dinsdag 5 januari 2027?',
      opties: ['2026-01-05', '2027-01-05'],
    });
    expect(leesDatum('20 dec', '2026-01-10')).toMatchObject({ opties: ['2025-12-20', '2026-12-20'] });
  });

  it('vraagt niet bij precies 300 dagen', () => {
    const grens = plusDagen(VANDAAG, -300);
    const tekst = toonDatum(grens, 'cijfers').slice(0, 5);
    expect(gelezen(tekst)).toBe(grens);
    expect(gelezen(toonDatum(plusDagen(grens, -1), 'cijfers').slice(0, 5))).toBe('vraag');
  });

  it('kiest het jaar zelf als de weekdag maar bij een van beide past', () => {
    expect(gelezen('ma 5 jan')).toBe('2026-01-05');
    expect(gelezen('di 5 jan')).toBe('2027-01-05');
    expect(gelezen('wo 5 jan')).toBe('vraag');
  });

  it('biedt geen dag aan die niet bestaat', () => {
    expect(leesDatum('29-2', '2028-12-30')).toMatchObject({ soort: 'vraag', opties: ['2028-02-29'] });
  });

  it('leest elke dag terug die we zelf tonen', () => {
    const dag = fc.integer({ min: 0, max: 73_000 }).map((n) => plusDagen('1900-01-01', n));
    const stijl = fc.constantFrom('cijfers', 'middel', 'lang');
    fc.assert(fc.property(dag, stijl, (d, s) => expect(gelezen(toonDatum(d, s as 'lang'))).toBe(d)));
  });
});
