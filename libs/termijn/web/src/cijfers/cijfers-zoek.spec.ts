import { cijfersVraag, leesCijfersZoek, lijstAdres, verslagAdres } from './cijfers-zoek';

const EENHEID = '01935f6e-7a10-7c3e-9d55-0123456789ab';

it('houdt jaar, eenheid en soort, en laat al het andere weg', () => {
  expect(
    leesCijfersZoek({ jaar: '2026', eenheid: EENHEID, soort: 'KLACHT', ernst: 'TE_LAAT', naam: 'Jansen' }),
  ).toEqual({
    jaar: '2026',
    eenheid: EENHEID,
    soort: 'KLACHT',
  });
  expect(leesCijfersZoek({ jaar: '26', eenheid: 'Beukenhof', soort: 'x' })).toEqual({});
});

it('vraagt zonder jaar het jaar van nu', () => {
  expect(cijfersVraag(leesCijfersZoek({}))).toEqual({ jaar: undefined, eenheid: undefined, soort: undefined });
  expect(cijfersVraag(leesCijfersZoek({ jaar: '2025' })).jaar).toBe(2025);
});

it('een getal opent zijn termijnen: de keuze van de pagina met die van de rij', () => {
  const zoek = { jaar: '2026', eenheid: EENHEID };
  expect(lijstAdres(zoek, 'OP_TIJD', { soort: 'KLACHT' })).toBe(
    `/termijnen?eenheid=${EENHEID}&soort=KLACHT&jaar=2026&afloop=OP_TIJD`,
  );
  expect(lijstAdres({ jaar: '2026' }, 'ALLE', { maand: '3' })).toBe('/termijnen?jaar=2026&maand=3&afloop=ALLE');
  expect(verslagAdres(zoek)).toBe(`/uitvoer/termijncijfers.pdf?eenheid=${EENHEID}&jaar=2026`);
});
