import { andereKijkers, volgendeActies, type DossierStand } from './volgende-acties';

const BEHANDELAAR = ['betrokkene-toevoegen', 'vaststelling-vastleggen', 'stap-zetten'];
const stand = (deel: Partial<DossierStand> = {}): DossierStand => ({
  magHandelingen: BEHANDELAAR,
  kijkers: [],
  vaststellingen: [],
  ...deel,
});
const beslisser = { lidmaatschapId: 'b', naam: 'Beslisser', functie: 'BESLISSER' };

describe('wat moet ik nu doen', () => {
  it('biedt bij een nieuwe melding alleen aan om hem te nemen', () => {
    expect(volgendeActies(stand({ magHandelingen: ['in-behandeling-nemen'] }))).toEqual(['nemen']);
  });

  it('vraagt eerst om een bestuurder, en laat vaststellen nooit wachten', () => {
    expect(volgendeActies(stand())).toEqual(['beslisser', 'vaststellen']);
  });

  it('vraagt niet om een bestuurder die er al is', () => {
    expect(volgendeActies(stand({ kijkers: [beslisser] }))).toEqual(['vaststellen']);
  });

  it('zet de melding aan de IGJ voorop zodra er een plicht is', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'CALAMITEIT' }] });
    expect(volgendeActies(dossier)).toEqual(['igj']);
  });

  it('vraagt na "nog niet duidelijk" om een nieuwe vaststelling', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'ONDUIDELIJK' }] });
    expect(volgendeActies(dossier)).toEqual(['vaststellen']);
  });

  it('biedt niets aan wie niets mag', () => {
    expect(volgendeActies(stand({ magHandelingen: [], vaststellingen: [{ soort: 'GEWELD' }] }))).toEqual([]);
  });
});

describe('hoeveel mensen kijken mee', () => {
  it('telt zichzelf niet, en iemand met twee functies één keer', () => {
    const kijkers = [
      { lidmaatschapId: 'ik', naam: 'Ik', functie: 'BEHANDELAAR' },
      { lidmaatschapId: 'a', naam: 'A', functie: 'ONDERZOEKER' },
      { lidmaatschapId: 'a', naam: 'A', functie: 'VOORZITTER' },
      { lidmaatschapId: null, naam: 'Alle aandachtsfunctionarissen', functie: 'ONTVANGER' },
    ];
    expect(andereKijkers({ kijkers }, 'ik')).toBe(2);
  });
});
