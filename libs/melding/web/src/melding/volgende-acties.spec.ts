import { andereKijkers, volgendeActies, volgendeStap, type DossierStand } from './volgende-acties';

const BEHANDELAAR = ['betrokkene-toevoegen', 'vaststelling-vastleggen', 'stap-zetten'];
const stand = (deel: Partial<DossierStand> = {}): DossierStand => ({
  magHandelingen: BEHANDELAAR,
  kijkers: [],
  vaststellingen: [],
  termijnen: [],
  stappen: [
    { stap: 2, status: 'NOG_NIET' },
    { stap: 1, status: 'AFGEROND' },
  ],
  nogVoorSluiten: ['de evaluatie'],
  ...deel,
});
const teMelden = [{ code: 'IGJ_MELDING', status: 'VERLOPEN' }];
const beslisser = { lidmaatschapId: 'b', naam: 'Beslisser', functie: 'BESLISSER' };

describe('wat moet ik nu doen', () => {
  it('biedt bij een nieuwe melding alleen aan om hem te nemen', () => {
    expect(volgendeActies(stand({ magHandelingen: ['in-behandeling-nemen'] }), 'ik')).toEqual(['nemen']);
  });

  it('gaat verder met een stap, vraagt om een bestuurder, en laat vaststellen nooit wachten', () => {
    expect(volgendeActies(stand(), 'ik')).toEqual(['stap', 'beslisser', 'vaststellen']);
  });

  it('vraagt niet om een bestuurder die er al is', () => {
    expect(volgendeActies(stand({ kijkers: [beslisser] }), 'ik')).toEqual(['stap', 'vaststellen']);
  });

  it('zet de melding aan de IGJ voorop zodra er een plicht is', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'CALAMITEIT' }], termijnen: teMelden });
    expect(volgendeActies(dossier, 'ik')).toEqual(['igj', 'stap']);
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

  it('laat na het versturen nog kijken, en gaat verder met de stappen', () => {
    const termijnen = [{ code: 'IGJ_MELDING', status: 'GEHAALD' }];
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'CALAMITEIT' }], termijnen });
    expect(volgendeActies(dossier, 'ik')).toEqual(['stap', 'bekijken']);
  });

  it('vraagt na "nog niet duidelijk" om een nieuwe vaststelling', () => {
    const dossier = stand({ kijkers: [beslisser], vaststellingen: [{ soort: 'ONDUIDELIJK' }] });
    expect(volgendeActies(dossier, 'ik')).toEqual(['stap', 'vaststellen']);
  });

  it('biedt sluiten aan zodra er niets meer mist, en niet eerder', () => {
    const klaar = {
      magHandelingen: [...BEHANDELAAR, 'sluiten'],
      kijkers: [beslisser],
      vaststellingen: [{ soort: 'GEEN' as const }],
      stappen: [{ stap: 1, status: 'AFGEROND' }],
    };
    expect(volgendeActies(stand({ ...klaar, nogVoorSluiten: [] }), 'ik')).toEqual(['sluiten']);
    expect(volgendeActies(stand(klaar), 'ik')).toEqual([]);
  });

  it('biedt niets aan wie niets mag', () => {
    expect(volgendeActies(stand({ magHandelingen: [], vaststellingen: [{ soort: 'GEEN' }] }), 'ik')).toEqual([]);
  });
});

describe('met welke stap ga ik verder', () => {
  const bij = (...stappen: [number, string][]): number | null =>
    volgendeStap({ stappen: stappen.map(([stap, status]) => ({ stap, status })) });

  it('met de eerste die loopt, ook als een eerdere nog niet begon', () =>
    expect(bij([1, 'AFGEROND'], [2, 'NOG_NIET'], [5, 'LOOPT'], [4, 'LOOPT'])).toBe(4));
  it('anders met de eerste die nog niet begon', () => expect(bij([3, 'NOG_NIET'], [2, 'NOG_NIET'])).toBe(2));
  it('met geen enkele als alles klaar of niet nodig is', () =>
    expect(bij([1, 'AFGEROND'], [2, 'NIET_VAN_TOEPASSING'])).toBeNull());
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
