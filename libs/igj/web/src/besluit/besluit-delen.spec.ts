import { andereKijkers, gevraagd, perCategorie, termijnenBij } from './besluit-delen';

const vaststelling = (
  soort: 'CALAMITEIT' | 'ONTSLAG' | 'GEEN',
  vastgesteldOp: string,
  meegedeeldOp: string | null = null,
) => ({
  soort,
  vastgesteldOp,
  meegedeeldOp,
});
const termijn = (code: string, beginOp: string, status: 'LOOPT' | 'GEHAALD' | 'VERVALLEN' = 'LOOPT') => ({
  code,
  beginOp,
  status,
});

describe('de stukken bij een besluit', () => {
  it('vraagt alleen meldingen die een vaststelling vraagt', () => {
    const vaststellingen = [vaststelling('ONTSLAG', 'x'), vaststelling('GEEN', 'x'), vaststelling('CALAMITEIT', 'x')];
    expect(gevraagd(vaststellingen)).toEqual(['CALAMITEIT', 'ONTSLAG']);
    expect(gevraagd([])).toEqual([]);
  });

  it('kiest per soort de nieuwste, en een ingetrokken melding alleen als er geen andere is', () => {
    const gekozen = perCategorie([
      { id: 1, categorie: 'CALAMITEIT', status: 'INGETROKKEN' },
      { id: 2, categorie: 'CALAMITEIT', status: 'CONCEPT' },
      { id: 3, categorie: 'GEWELD', status: 'INGETROKKEN' },
      { id: 4, categorie: 'CALAMITEIT', status: 'VERZONDEN' },
    ] as const);
    expect(gekozen.get('CALAMITEIT')?.id).toBe(2);
    expect(gekozen.get('GEWELD')?.id).toBe(3);
  });

  it('houdt twee termijnen van dezelfde soort uit elkaar door hun begin', () => {
    const vaststellingen = [
      vaststelling('ONTSLAG', '2026-11-19T10:00:00Z', '2026-11-18T09:00:00Z'),
      vaststelling('CALAMITEIT', '2026-11-20T09:15:00Z'),
    ];
    const termijnen = [
      termijn('IGJ_MELDING', '2026-11-18T09:00:30Z'),
      termijn('IGJ_MELDING', '2026-11-20T09:15:00Z'),
      termijn('IGJ_MELDING', '2026-11-20T09:15:00Z', 'VERVALLEN'),
      termijn('IGJ_ONDERZOEK_OF', '2026-11-01T09:00:00Z'),
    ];
    expect(termijnenBij('ONTSLAG', { termijnen, vaststellingen })).toEqual([termijnen[0]]);
    expect(termijnenBij('CALAMITEIT', { termijnen, vaststellingen })).toEqual([termijnen[1]]);
  });

  it('toont liever alle meldtermijnen dan geen, en altijd die voor het rapport', () => {
    const termijnen = [
      termijn('IGJ_MELDING', '2026-11-18T09:00:00Z', 'GEHAALD'),
      termijn('IGJ_RAPPORTAGE', '2026-11-21T09:00:00Z'),
    ];
    expect(termijnenBij('GEWELD', { termijnen, vaststellingen: [] })).toEqual(termijnen);
  });

  it('toont bij twee meldingen alleen wat bij deze hoort, ook een vraag die de IGJ erover stelde', () => {
    const van = (code: string, aanleidingId: string | null) => ({
      ...termijn(code, '2026-11-21T09:00:00Z'),
      aanleidingId,
    });
    const eigen = [van('IGJ_RAPPORTAGE', 'm1'), van('IGJ_VRAAG', 'b1'), van('IGJ_AANVULLEN', null)];
    const ander = [van('IGJ_RAPPORTAGE', 'm2'), van('IGJ_VRAAG', 'b2')];
    const termijnen = [...ander, ...eigen];
    const melding = { id: 'm1', berichten: [{ id: 'b1' }] };
    expect(termijnenBij('GEWELD', { termijnen, vaststellingen: [], melding })).toEqual(eigen);
    expect(termijnenBij('GEWELD', { termijnen, vaststellingen: [], melding: null })).toEqual([]);
  });

  it('telt wie meekijkt een keer, en uzelf niet', () => {
    const kijkers = [
      { lidmaatschapId: 'ik', naam: 'Ik', functie: 'BESLISSER' },
      { lidmaatschapId: 'a', naam: 'A', functie: 'ONTVANGER' },
      { lidmaatschapId: 'a', naam: 'A', functie: 'BEHANDELAAR' },
      { lidmaatschapId: null, naam: 'Alle bestuurders', functie: 'OVERZICHT' },
    ];
    expect(andereKijkers({ kijkers }, 'ik')).toBe(2);
  });
});
