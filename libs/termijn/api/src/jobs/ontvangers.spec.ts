import { ontvangersVan, type Houder } from './ontvangers';

const houders: Houder[] = [
  { lidmaatschapId: 'eigenaar', functies: ['BEHANDELAAR', 'ONTVANGER'] },
  { lidmaatschapId: 'ontvanger', functies: ['ONTVANGER'] },
  { lidmaatschapId: 'bestuurder', functies: ['OVERZICHT'] },
  { lidmaatschapId: 'beslisser', functies: ['OVERZICHT', 'BESLISSER'] },
  { lidmaatschapId: 'onderzoeker', functies: ['ONDERZOEKER'] },
];
const zonder = (id: string): Houder[] => houders.filter((h) => h.lidmaatschapId !== id);

it('kiest wie bedoeld is, ieder een keer', () => {
  expect(ontvangersVan(['EIGENAAR'], 'eigenaar', houders)).toEqual(['eigenaar']);
  expect(ontvangersVan(['BESTUURDER'], 'eigenaar', houders)).toEqual(['bestuurder', 'beslisser']);
  expect(ontvangersVan(['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'], 'eigenaar', houders).sort()).toEqual([
    'beslisser',
    'bestuurder',
    'eigenaar',
    'ontvanger',
  ]);
});

it('geeft het aan de andere ontvangers als de eigenaar er niet is of niet mag', () => {
  expect(ontvangersVan(['EIGENAAR'], 'eigenaar', zonder('eigenaar'))).toEqual(['ontvanger']);
});

it('bereikt altijd iemand die er is', () => {
  const rest = zonder('eigenaar').filter((h) => h.lidmaatschapId !== 'ontvanger');
  expect(ontvangersVan(['EIGENAAR'], 'eigenaar', rest)).toEqual(['bestuurder', 'beslisser', 'onderzoeker']);
  expect(ontvangersVan(['EIGENAAR'], 'eigenaar', [])).toEqual([]);
});
