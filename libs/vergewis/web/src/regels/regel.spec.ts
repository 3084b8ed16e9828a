import { regelInvoer, regelStaat } from './regel';

const VANDAAG = '2026-11-23';

describe('een eigen regel in het formulier', () => {
  it('begint vandaag, en vraagt zonder keuze een eigen controle', () => {
    const invoer = regelInvoer(regelStaat(null, VANDAAG), VANDAAG);
    expect(invoer).toMatchObject({ eis: null, geldigVan: VANDAAG, geldigTot: null, maxLeeftijdMaanden: null });
    expect(invoer.bereik.alleenClientcontact).toBe(true);
  });

  it('leest woorden van de functie per komma, en laat lege weg', () => {
    const s = { ...regelStaat(null, VANDAAG), functieWoorden: 'begeleider, , nacht ' };
    expect(regelInvoer(s, VANDAAG).bereik.functieWoorden).toEqual(['begeleider', 'nacht']);
  });

  it('stuurt wat geen getal is als 0, zodat de server het bij het veld weigert', () => {
    const s = { ...regelStaat(null, VANDAAG), vernieuwMaanden: 'drie jaar', maxLeeftijdMaanden: '2' };
    expect(regelInvoer(s, VANDAAG)).toMatchObject({ vernieuwMaanden: 0, maxLeeftijdMaanden: 2 });
  });
});
