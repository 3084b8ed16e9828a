import * as fc from 'fast-check';
import { adresSleutel, merkwaarden, naamSleutel } from './gelijk.model';

describe('the same provider, person or address', () => {
  it.each([
    ['Zorg Noord B.V.', 'zorg noord bv'],
    ['Stichting De Brug', 'de brug'],
    ['J. de Vries', 'De Vries, J'],
    ['Renée Coöperatie', 'Renee'],
  ])('%s is the same as %s', (een, ander) => expect(naamSleutel(een)).toBe(naamSleutel(ander)));

  it('a name that is only a legal form still counts as a name', () =>
    expect(naamSleutel('Stichting')).toBe('stichting'));

  it.each([
    ['Kade 4, 1234 AB Rivierstad', '1234ab kade 4'],
    ['Kade 4a 1234AB', '1234 AB, Kade 4 A'],
  ])('the address %s is the same as %s', (een, ander) => expect(adresSleutel(een)).toBe(adresSleutel(ander)));

  it('another house number is another address', () =>
    expect(adresSleutel('Kade 4, 1234 AB')).not.toBe(adresSleutel('Kade 6, 1234 AB')));

  it('the order of the words of a name never matters', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 5 }), (woorden) => {
        expect(naamSleutel([...woorden].reverse().join(' '))).toBe(naamSleutel(woorden.join(' ')));
      }),
    ));

  it('a provider leaves a mark of its number and its name, an address of itself, each once', () =>
    expect(
      merkwaarden([
        { soort: 'AANBIEDER', naam: 'Zorg Noord BV', kvk: '1234 5678' },
        { soort: 'BESTUURDER', naam: 'Noord Zorg', kvk: null },
        { soort: 'ADRES', naam: 'Kade 4, 1234 AB', kvk: null },
      ]),
    ).toEqual([
      { soort: 'KVK', waarde: '12345678' },
      { soort: 'NAAM', waarde: 'noord zorg' },
      { soort: 'ADRES', waarde: '1234ab 4' },
    ]));
});
