import { eersteTermijn, opEersteTermijn, volgendeVan } from './volgende';

const termijn = (code: string, vervaltOp: string, ernst: 'OP_TIJD' | 'TE_LAAT' | 'GEHAALD' = 'OP_TIJD') => ({
  code,
  vervaltOp,
  ernst,
});

describe('wat er nu komt in een zaak', () => {
  it('volgt de open termijn die het eerst afloopt', () => {
    const eerste = eersteTermijn([
      termijn('IGJ_RAPPORTAGE', '2027-01-20T23:00:00Z'),
      termijn('IGJ_MELDING', '2026-11-25T23:00:00Z', 'TE_LAAT'),
      termijn('IGJ_ONDERZOEK_OF', '2026-11-01T23:00:00Z', 'GEHAALD'),
    ]);
    expect(eerste?.code).toBe('IGJ_MELDING');
    expect(volgendeVan(eerste)).toBe('MELD_BIJ_IGJ');
  });

  it('zet de zaak met het eerste einde bovenaan, en zonder termijn onderaan', () => {
    const zaken = [
      { id: 'geen', termijnen: [] },
      { id: 'later', termijnen: [termijn('IGJ_RAPPORTAGE', '2027-01-20T23:00:00Z')] },
      { id: 'eerst', termijnen: [termijn('IGJ_MELDING', '2026-11-25T23:00:00Z')] },
      { id: 'klaar', termijnen: [termijn('IGJ_MELDING', '2026-11-01T23:00:00Z', 'GEHAALD')] },
    ];
    expect(opEersteTermijn(zaken).map(({ id }) => id)).toEqual(['eerst', 'later', 'geen', 'klaar']);
  });

  it('is wachten als de melding aan de IGJ al bij de bestuurder ligt', () => {
    expect(volgendeVan(termijn('IGJ_MELDING', '2026-11-25T23:00:00Z'), true)).toBe('BIJ_BESTUURDER');
    expect(volgendeVan(termijn('IGJ_RAPPORTAGE', '2026-11-25T23:00:00Z'), true)).toBe('MAAK_RAPPORT');
  });

  it('is gewoon verdergaan als er niets loopt of als we de termijn niet kennen', () => {
    expect(eersteTermijn([])).toBeNull();
    expect(volgendeVan(null)).toBe('GA_VERDER');
    expect(volgendeVan(termijn('ONBEKEND', '2026-11-25T23:00:00Z'))).toBe('GA_VERDER');
  });
});
