import fc from 'fast-check';
import { klokIn, momentenVan, msVan } from './amsterdam';
import { nietInToekomst, binnenDagen } from './grenzen';
import { leesMoment } from './lees-moment';
import { leesTijd } from './lees-tijd';
import { toonDatum, toonEindmoment, toonMoment } from './tonen';

const NU = '2026-11-22T14:30:00+01:00';
const tijd = (tekst: string): string => {
  const l = leesTijd(tekst);
  return l.soort === 'goed' ? `${l.uur}:${String(l.minuut).padStart(2, '0')}` : l.soort;
};

describe('leesTijd', () => {
  it.each([
    ['9:15', '9:15'],
    ['9.15', '9:15'],
    ['0915', '9:15'],
    ['915', '9:15'],
    ['9u15', '9:15'],
    ['9:15 uur', '9:15'],
    ['9 uur', '9:00'],
    ['9u', '9:00'],
    ['0:00', '0:00'],
    ['23.59', '23:59'],
    [' 14 : 05 ', '14:05'],
  ])('leest %s als %s', (tekst, uit) => {
    expect(tijd(tekst)).toBe(uit);
  });

  it.each(['24:00', '25:00', '9:60', '9:5', 'half 10', '9:15 pm', '9:15:30', 'uur', '-9:15'])('weigert %s', (tekst) => {
    expect(tijd(tekst)).toBe('fout');
  });

  it('ziet een leeg veld als leeg', () => {
    expect(tijd(' ')).toBe('leeg');
  });
});

describe('leesMoment', () => {
  it('geeft een moment met zone en leest het terug', () => {
    expect(leesMoment('3-2-2026', '9.15', NU)).toEqual({
      soort: 'goed',
      moment: '2026-02-03T09:15:00+01:00',
      voluit: 'dinsdag 3 februari 2026 om 9:15 uur',
    });
    expect(leesMoment('3-7-2026', '9.15', NU)).toMatchObject({ moment: '2026-07-03T09:15:00+02:00' });
  });

  it('weigert een tijd die er niet was, met de twee tijden ernaast', () => {
    expect(leesMoment('29-3-2026', '2:30', NU)).toEqual({
      soort: 'vraag',
      bericht: 'In deze nacht ging de klok vooruit. 2:30 uur was er niet. Welke tijd bedoelt u?',
      opties: [
        { label: '1:30 uur', moment: '2026-03-29T01:30:00+01:00' },
        { label: '3:30 uur', moment: '2026-03-29T03:30:00+02:00' },
      ],
    });
  });

  it('vraagt bij een tijd die er twee keer was welke het is', () => {
    const l = leesMoment('25-10-2026', '2:30', NU);
    expect(l).toMatchObject({
      soort: 'vraag',
      opties: [{ moment: '2026-10-25T02:30:00+02:00' }, { moment: '2026-10-25T02:30:00+01:00' }],
    });
    expect(leesMoment('25-10-2026', '3:00', NU)).toMatchObject({ moment: '2026-10-25T03:00:00+01:00' });
    expect(leesMoment('25-10-2026', '1:59', NU)).toMatchObject({ moment: '2026-10-25T01:59:00+02:00' });
  });

  it('zegt welk van beide velden nog mist', () => {
    expect(leesMoment('3-2-2026', '', NU)).toMatchObject({ soort: 'fout', veld: 'tijd' });
    expect(leesMoment('', '9:15', NU)).toMatchObject({ soort: 'fout', veld: 'dag' });
    expect(leesMoment('', ' ', NU)).toEqual({ soort: 'leeg' });
  });

  it('geeft de vraag naar het jaar door, met een dag om in te vullen', () => {
    expect(leesMoment('5-1', '9:15', NU)).toMatchObject({
      soort: 'vraag',
      opties: [{ dag: '05-01-2026' }, { dag: '05-01-2027' }],
    });
  });

  it('rekent vandaag in Nederland, ook net na middernacht', () => {
    expect(leesMoment('vandaag', '0:10', '2026-07-01T22:05:00Z')).toMatchObject({
      moment: '2026-07-02T00:10:00+02:00',
    });
  });

  it.each(['America/New_York', 'Asia/Tokyo', 'Europe/Amsterdam'])('geeft hetzelfde op een laptop in %s', (zone) => {
    const eerst = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(leesMoment('3-2-2026', '0915', NU)).toMatchObject({ moment: '2026-02-03T09:15:00+01:00' });
      expect(toonMoment('2026-02-03T23:30:00Z')).toBe('wo 4 feb 2026, 0:30 uur');
    } finally {
      if (eerst === undefined) delete process.env.TZ;
      else process.env.TZ = eerst;
    }
  });
});

describe('momentenVan', () => {
  it('vindt elk moment terug bij zijn eigen klokstand', () => {
    const minuten = fc.integer({
      min: msVan('1980-01-01T00:00:00Z') / 60_000,
      max: msVan('2060-01-01T00:00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minuten, (m) => {
        const { datum, uur, minuut } = klokIn(m * 60_000);
        expect(momentenVan(datum, uur, minuut).momenten.map(msVan)).toContain(m * 60_000);
      }),
    );
  });

  it('weigert een moment zonder zone', () => {
    expect(() => msVan('2026-02-03T09:15:00')).toThrow(RangeError);
  });
});

describe('grenzen', () => {
  it('weigert een moment dat nog niet is geweest', () => {
    const straks = leesMoment('vandaag', '14:31', NU);
    expect(nietInToekomst(straks, NU)).toMatchObject({ soort: 'fout', veld: 'tijd' });
    expect(nietInToekomst(leesMoment('morgen', '9:00', NU), NU)).toMatchObject({ soort: 'fout', veld: 'dag' });
    expect(nietInToekomst(leesMoment('vandaag', '14:30', NU), NU).soort).toBe('goed');
  });

  it('weigert een dag buiten de grenzen, ook als die getypt is', () => {
    const vandaag = '2026-11-22';
    const morgen = { soort: 'goed', datum: '2026-11-23' } as const;
    expect(binnenDagen(morgen, { laatst: vandaag }, vandaag)).toEqual({
      soort: 'fout',
      bericht: 'Deze dag is nog niet geweest.',
    });
    expect(binnenDagen(morgen, { laatst: '2026-11-23' }, vandaag)).toEqual(morgen);
    expect(binnenDagen(morgen, { vroegst: '2026-12-01' }, vandaag).soort).toBe('fout');
  });
});

describe('tonen', () => {
  it('toont datums in het Nederlands', () => {
    expect(toonDatum('2026-03-03')).toBe('di 3 mrt 2026');
    expect(toonDatum('2026-03-03', 'kort')).toBe('di 3 mrt');
    expect(toonDatum('2026-03-03', 'lang')).toBe('dinsdag 3 maart 2026');
    expect(toonDatum('2026-03-03', 'cijfers')).toBe('03-03-2026');
    expect(toonDatum('2026-12-31T23:30:00Z', 'cijfers')).toBe('01-01-2027');
  });

  it('toont het eind van een dag als 24:00 uur', () => {
    expect(toonEindmoment('2026-11-25T23:00:00.000Z')).toBe('wo 25 nov, 24:00 uur');
    expect(toonEindmoment('2026-11-25T22:59:00.000Z')).toBe('wo 25 nov, 23:59 uur');
    expect(toonEindmoment('2026-11-25T23:00:00.000Z', 'lang')).toBe('woensdag 25 november 2026 om 24:00 uur');
  });
});
