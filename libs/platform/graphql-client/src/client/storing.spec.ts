import { CombinedError } from 'urql';
import { foutCodes, storingVan } from './storing';

const fout = (code: string, message = 'tekst'): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code, kenmerk: 'k-17' } }] });

describe('waarom er geen antwoord is', () => {
  it('is niets als er geen fout is', () => {
    expect(storingVan(undefined)).toBeNull();
  });

  it('is het netwerk als er geen antwoord van de server kwam', () => {
    const geen = new CombinedError({ networkError: new Error('weg') });
    expect(storingVan(geen)).toEqual({ soort: 'netwerk', bericht: null, kenmerk: null });
  });

  it.each(['NIET_AANGEMELD', 'WERKRUIMTE_NODIG'])('is de sessie bij %s', (code) => {
    expect(storingVan(fout(code))?.soort).toBe('sessie');
    expect(foutCodes(fout(code))).toEqual([code]);
  });

  it('toont de tekst van de server alleen als die voor de gebruiker is geschreven', () => {
    expect(storingVan(fout('INVOER_ONGELDIG', 'Schrijf een dag.'))?.bericht).toBe('Schrijf een dag.');
    expect(storingVan(fout('INTERNE_FOUT', 'select * from'))).toEqual({
      soort: 'server',
      bericht: null,
      kenmerk: 'k-17',
    });
    expect(storingVan(fout('GEEN_TOEGANG', 'Dit mag niet.'))?.bericht).toBeNull();
  });
});
