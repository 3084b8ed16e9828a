import { isWeigering } from '@meldbaken/platform/waarden';
import { ernstenVan, keurZoekTekst, leesGoedeDelen, leesTermijnZoek, zoekFilter } from './termijn-zoek.model';

const EENHEID = '0193f000-0000-7000-8000-000000000001';
const paren = (tekst: string): URLSearchParams => new URLSearchParams(tekst);

describe('Het filter in een adres', () => {
  it('staat altijd in dezelfde volgorde', () => {
    expect(keurZoekTekst(`?sorteer=NAAM&soort=IGJ_MELDING&ernst=TE_LAAT&eenheid=${EENHEID}`)).toBe(
      `ernst=TE_LAAT&eenheid=${EENHEID}&soort=IGJ_MELDING&sorteer=NAAM`,
    );
    expect(keurZoekTekst('')).toBe('');
    expect(keurZoekTekst('soort=EIGEN_HEIDAG')).toBe('soort=EIGEN_HEIDAG');
  });

  it.each([
    ['ernst=te_laat', 'ernst'],
    ['wie=ALLE', 'wie'],
    ['eenheid=Beukenhof', 'eenheid'],
    ['soort=VERZONNEN', 'soort'],
    ['sorteer=ID', 'sorteer'],
    // An unknown name is not said back.
    ['na=abc', 'zoek'],
    ['zoek=mevrouw', 'zoek'],
    ['ernst=TE_LAAT&ernst=VANDAAG', 'ernst'],
    ['maand=3', 'maand'],
    ['maand=13&jaar=2026', 'maand'],
    ['jaar=26', 'jaar'],
    ['verlengd=nee', 'verlengd'],
    [`eenheid=${EENHEID}&zonderEenheid=ja`, 'eenheid'],
  ])('weigert %s en noemt het deel', (tekst, veld) => {
    const uit = leesTermijnZoek(paren(tekst));
    expect(isWeigering(uit) && uit.veld).toBe(veld);
    expect(isWeigering(uit) && uit.watDan).toBeTruthy();
  });

  it('is niet te lang', () => {
    const uit = keurZoekTekst(`ernst=${'A'.repeat(600)}`);
    expect(isWeigering(uit) && uit.veld).toBe('zoek');
  });

  it('laat in de pagina weg wat niet goed is', () => {
    expect(leesGoedeDelen({ ernst: 'ALLES', wie: 'IEDEREEN', zoek: 'x', na: 'y' })).toEqual({ ernst: 'ALLES' });
  });

  it('toont zonder keuze wat nog moet, en met een afloop ook wat klaar is', () => {
    expect(ernstenVan({})).toEqual(['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD']);
    expect(ernstenVan({ ernst: 'GEHAALD' })).toEqual(['GEHAALD']);
    expect(ernstenVan({ ernst: 'ALLES' })).toHaveLength(6);
    expect(ernstenVan({ afloop: 'TE_LAAT_GEHAALD' })).toHaveLength(6);
  });

  it('wordt één filter voor lijst en bestand', () => {
    const zoek = leesTermijnZoek(paren(`wie=MIJN&eenheid=${EENHEID}&soort=KLACHT&jaar=2026&maand=3&verlengd=ja`));
    expect(isWeigering(zoek) ? null : JSON.parse(JSON.stringify(zoekFilter(zoek)))).toEqual({
      wie: 'MIJN',
      eenheidId: EENHEID,
      code: 'KLACHT',
      jaar: 2026,
      maand: 3,
      verlengd: true,
    });
  });
});
