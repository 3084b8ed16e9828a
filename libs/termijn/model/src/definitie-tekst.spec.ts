import { DEFINITIES } from './definities.model';
import {
  atwTekst,
  duurTekst,
  herinneringTeksten,
  inkortenTekst,
  opschortenTekst,
  teLaatTekst,
  verlengenTekst,
} from './definitie-tekst.model';
import { definitieVan } from './termijn-van-code.model';

it('zegt de lengte in woorden, met wat de regel nog meer kent', () => {
  expect(duurTekst(definitieVan('IGJ_MELDING'))).toBe('3 werkdagen');
  expect(duurTekst(definitieVan('AWB_BESLISSING_OP_BEZWAAR'))).toBe('6 weken (12 weken met een adviescommissie)');
  expect(duurTekst(definitieVan('VOG_START'))).toBe('3 maanden, teruggeteld');
  expect(duurTekst(definitieVan('NAZORG'))).toBe('zoals afgesproken');
});

it('zegt waarom de Algemene termijnenwet wel of niet geldt', () => {
  expect(atwTekst(definitieVan('KLACHT'))).toMatch(/^Ja/);
  expect(atwTekst(definitieVan('VOG_START'))).toContain('artikel 1 lid 2');
  expect(atwTekst(definitieVan('DATALEK_AP'))).toContain('Europese');
  expect(atwTekst(definitieVan('IGJ_AANTEKENING'))).toContain('artikel 4');
  expect(atwTekst(definitieVan('IGJ_MELDING'))).toContain('geen termijn uit een wet');
});

it('zegt wie langer, korter of stil mag zetten', () => {
  expect(verlengenTekst(definitieVan('KLACHT'))).toBe(
    'Ja, met hoogstens 4 weken, 1 keer, door u. Vertel het voor het einde.',
  );
  expect(verlengenTekst(definitieVan('IGJ_RAPPORTAGE'))).toBe(
    'Ja, door de IGJ. Vraag het met een reden, voor het einde.',
  );
  expect(verlengenTekst(definitieVan('IGJ_MELDING'))).toBeNull();
  expect(opschortenTekst(definitieVan('AWB_BESLISSEN'))).toContain('4:15');
  expect(opschortenTekst(definitieVan('KLACHT'))).toBeNull();
  expect(inkortenTekst(definitieVan('HUISVERBOD'))).toBe('Ja, door de burgemeester.');
});

it('zet de herinneringen in de volgorde waarin ze komen', () => {
  expect(herinneringTeksten(definitieVan('IGJ_RAPPORTAGE').herinneringsschema)).toEqual([
    'Aan het begin: de eigenaar en de bestuurder',
    '7 dagen van tevoren: de eigenaar',
    '1 werkdag van tevoren: de eigenaar',
    'Op de veilige dag om 8 uur, als die eerder is dan de laatste dag: de eigenaar, de bestuurder en de vervanger',
    'Op de laatste dag om 8 uur: de eigenaar, de bestuurder en de vervanger',
    '4 uur voor het einde: de eigenaar, de bestuurder en de vervanger',
    'Als het te laat is: de eigenaar en de bestuurder',
    'Daarna elke dag om 9 uur: de eigenaar en de bestuurder',
  ]);
});

it('heeft van elke termijn alle feiten in woorden', () => {
  for (const d of DEFINITIES) {
    for (const tekst of [
      duurTekst(d),
      atwTekst(d),
      teLaatTekst(d),
      d.startgebeurtenis,
      d.eis,
      d.bron.artikel,
      d.bron.document,
    ])
      expect(tekst.trim()).not.toBe('');
    expect(d.startgebeurtenis).toMatch(/\.$/);
    expect(d.eis).toMatch(/\.$/);
  }
});
