import { veldFouten } from './externe-melding-bewaren.handler';

const NU = new Date('2026-11-20T15:00:00Z');
const fouten = (w: Record<string, string | null>): (string | undefined)[] =>
  veldFouten('CALAMITEIT', w, NU).map((f) => f.veld);

describe('saving a part of the form', () => {
  it('takes right values, empty ones too', () =>
    expect(fouten({ kvkNummer: '01234567', clientNaam: null, gebeurtenisDatum: '', omGemeld: 'JA' })).toEqual([]));

  it('names each wrong value by its field', () =>
    expect(
      fouten({ kvkNummer: '1', gebeurtenisDatum: '2026-11-21', omGemeld: 'MISSCHIEN', clientNaam: 'goed' }),
    ).toEqual(['kvkNummer', 'gebeurtenisDatum', 'omGemeld']));

  it('takes no field of another form, and none that it does not know', () => {
    expect(fouten({ zorgverlenerNaam: 'J. Bakker' })).toEqual(['zorgverlenerNaam']);
    expect(fouten({ ['x'.repeat(100_000)]: 'y' })).toEqual(['x'.repeat(40)]);
  });

  it('does not yet ask whether the days fit together', () =>
    expect(fouten({ gebeurtenisDatum: '2026-11-18', gebeurtenisDatumTot: '2026-11-17' })).toEqual([]));
});
