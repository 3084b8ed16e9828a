import { andereKijkers, volgendeActies, type DossierStand } from './volgende-acties';

const BEHANDELAAR = ['betrokkene-toevoegen', 'vaststelling-vastleggen', 'stap-zetten'];
const stand = (deel: Partial<DossierStand> = {}): DossierStand => ({
  magHandelingen: BEHANDELAAR,
  kijkers: [],
  vaststellingen: [],
  termijnen: [],
  ...deel,
});
const teMelden = [{ code: 'IGJ_MELDING', status: 'VERLOPEN' }];
const beslisser = { lidmaatschapId: 'b', naam: 'Beslisser', functie: 'BESLISSER' };

describe('wat moet ik nu doen', () => {
  it('biedt bij een nieuwe melding alleen aan om hem te nemen', () => {
    expect(volgendeActies(stand({ magHandelingen: ['in-behandeling-nemen'] }), 'ik')).toEqual(['nemen']);
  });

  it('vraagt eerst om een bestuurder, en laat vaststellen nooit wachten', () => {
    expect(volgendeActies(stand(), 'ik')).toEqual(['beslisser', 'vaststellen']);
  });

  it('vraagt niet om een bestuurder die er al is', () => {
    expect(volgendeActies(stand({ kijkers: [beslisser] }), 'ik')).toEqual(['vaststellen']);
  });

  it('zet de melding aan de IGJ voorop zodra er een plicht is', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'CALAMITEIT' }], termijnen: teMelden });
    expect(volgendeActies(dossier, 'ik')).toEqual(['igj']);
  });

  it('wijst de beslisser naar het besluit, ook als de termijn voorbij is', () => {
    const dossier = stand({
      magHandelingen: [],
      kijkers: [{ ...beslisser, lidmaatschapId: 'ik' }],
      vaststellingen: [{ soort: 'GEWELD' }],
      termijnen: teMelden,
    });
    expect(volgendeActies(dossier, 'ik')).toEqual(['besluit']);
    expect(volgendeActies(dossier, 'iemand-anders')).toEqual([]);
  });

  it('laat na het versturen alleen nog kijken', () => {
    const termijnen = [{ code: 'IGJ_MELDING', status: 'GEHAALD' }];
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'CALAMITEIT' }], termijnen });
    expect(volgendeActies(dossier, 'ik')).toEqual(['bekijken']);
  });

  it('vraagt na "nog niet duidelijk" om een nieuwe vaststelling', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'ONDUIDELIJK' }] });
    expect(volgendeActies(dossier, 'ik')).toEqual(['vaststellen']);
  });

  it('biedt niets aan wie niets mag', () => {
    expect(volgendeActies(stand({ magHandelingen: [], vaststellingen: [{ soort: 'GEEN' }] }), 'ik')).toEqual([]);
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
