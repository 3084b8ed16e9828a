import fc from 'fast-check';
import { gastFouten, gastStand, gastTot, isUitgesloten, laatsteGastDag, leesGastCode, leesGastStuk } from '.';

const NU = new Date('2026-11-23T10:00:00Z');
const GOED = {
  naam: 'Mr. A. de Raad',
  contact: 'a@raad.example',
  hoedanigheid: 'Advocaat',
  doel: 'Verdediging in een tuchtzaak',
  grondslag: 'Toestemming van de bestuurder',
  totEnMet: '2026-12-07',
  stukken: ['a'],
};
const fout = (deel: Partial<typeof GOED>): string[] =>
  gastFouten({ ...GOED, ...deel }, ['a', 'b'], NU).map((w) => `${w.veld} ${w.code}`);

describe('een gast laten meekijken', () => {
  it('kan hoogstens 14 dagen, met doel, regel en een kopie die echt is verstuurd', () => {
    expect(laatsteGastDag(NU)).toBe('2026-12-07');
    expect(fout({})).toEqual([]);
    expect(fout({ totEnMet: '2026-11-23' })).toEqual([]);
    expect(fout({ totEnMet: '2026-12-08' })).toEqual(['totEnMet GAST_DAG_TE_VER']);
    expect(fout({ totEnMet: '2026-11-22' })).toEqual(['totEnMet GAST_DAG_IN_VERLEDEN']);
    expect(fout({ totEnMet: '2026-02-30' })).toEqual(['totEnMet GAST_DAG_BESTAAT_NIET']);
    expect(fout({ naam: ' ', doel: '', grondslag: '' })).toEqual(
      ['naam', 'doel', 'grondslag'].map((v) => `${v} GAST_VELD_ONTBREEKT`),
    );
    expect(fout({ stukken: [] })).toEqual(['stukken GAST_STUK_ONTBREEKT']);
    expect(fout({ stukken: ['c'] })).toEqual(['stukken GAST_STUK_ONBEKEND']);
    expect(fout({ stukken: ['a', 'a'] })).toEqual(['stukken GAST_STUK_ONBEKEND']);
  });

  it.each([
    ['06 12 34 56 78', []],
    ['+31 (0)30-1234567', []],
    ['morgen bellen', ['contact GAST_CONTACT_ONJUIST']],
    ['12', ['contact GAST_CONTACT_ONJUIST']],
  ])('vraagt een adres of nummer: %s', (contact, verwacht) => expect(fout({ contact })).toEqual(verwacht));

  it('duurt tot het einde van de laatste dag, ook als de klok verzet wordt', () => {
    expect(gastTot('2026-12-07').toISOString()).toBe('2026-12-07T23:00:00.000Z');
    expect(gastTot('2026-10-24').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(gastTot('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('staat open tot het einde, een intrekking of te veel verkeerde codes', () => {
    const g = { tot: gastTot('2026-12-07'), ingetrokkenOp: null, geblokkeerdOp: null };
    expect(gastStand(g, NU)).toBe('OPEN');
    expect(gastStand(g, new Date('2026-12-07T22:59:59Z'))).toBe('OPEN');
    expect(gastStand(g, g.tot)).toBe('VERLOPEN');
    expect(gastStand({ ...g, geblokkeerdOp: NU }, NU)).toBe('DICHT');
    expect(gastStand({ ...g, geblokkeerdOp: NU, ingetrokkenOp: NU }, NU)).toBe('INGETROKKEN');
  });

  it('leest een code zoals mensen die typen, en niets anders', () => {
    expect(leesGastCode('1234 5678')).toBe('12345678');
    expect(leesGastCode('1234-56.78 ')).toBe('12345678');
    for (const niet of ['', '1234567', '123456789', '1234567a', '１２３４５６７８'])
      expect(leesGastCode(niet)).toBeNull();
  });

  it('kan niet voor wie van de zaak niet mag weten, ook niet met een andere schrijfwijze', () => {
    const wie = [{ naam: 'José van der Berg', email: 'j@zorg.example' }];
    const gast = (naam: string, contact = 'x@y.nl'): boolean => isUitgesloten({ naam, contact }, wie);
    expect(gast('jose  van der berg')).toBe(true);
    expect(gast('Dhr. José van der Berg')).toBe(true);
    expect(gast('Iemand Anders', 'J@Zorg.example')).toBe(true);
    expect(gast('J. van der Berg')).toBe(false);
    expect(isUitgesloten({ naam: 'Iemand', contact: '' }, [{ naam: 'Ander', email: null }])).toBe(false);
  });
});

describe('wat een gast leest', () => {
  const veld = { code: 'c', label: 'Wat?', waarde: 'W', tekst: 'Woorden' };
  it('zijn de woorden van de kopie, zonder codes en kenmerken van binnen', () => {
    expect(leesGastStuk({ soort: 'IGJ_EXTERNE_MELDING', versie: 1, categorie: 'CALAMITEIT', velden: [veld] })).toEqual({
      titel: 'Melding: Calamiteit',
      tekst: '',
      velden: [{ label: 'Wat?', tekst: 'Woorden' }],
    });
    const b = { soort: 'IGJ_BERICHT', versie: 1, bericht: 'VRAAG', kenmerk: 'B-000000000000', antwoordOp: null };
    expect(leesGastStuk({ ...b, tekst: 'Wie?', velden: [veld], uiterlijk: '2026-12-01' })).toEqual({
      titel: 'Vraag van de IGJ',
      tekst: 'Wie?',
      velden: [
        { label: 'Uiterlijk', tekst: 'dinsdag 1 december 2026' },
        { label: 'Wat?', tekst: 'Woorden' },
      ],
    });
  });

  it('is niets bij een soort die niet naar buiten hoort, wat er ook in staat', () => {
    expect(leesGastStuk({ soort: 'IGJ_VERGEWISVRAAG', versie: 1, velden: [veld] })).toBeNull();
    fc.assert(fc.property(fc.anything(), (wat) => leesGastStuk(wat) === null));
  });
});
