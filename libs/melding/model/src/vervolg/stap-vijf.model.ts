import type { VervolgDefinitie, VervolgOptie } from './definitie.model';

/** Measures against a person: these need a hearing, a decider and a ground (art. 9 lid 6 Wkkgz). */
export const SANCTIES: readonly string[] = [
  'WAARSCHUWING',
  'OVERPLAATSING',
  'ANDERE_FUNCTIE',
  'SCHORSING',
  'ONTSLAG',
  'STAANDE_VOET',
  'TUCHTKLACHT',
];
/** Measures that end the contract. */
export const ONTSLAGEN: readonly string[] = ['ONTSLAG', 'STAANDE_VOET'];

const IGJ_ERNST: readonly VervolgOptie[] = [
  { code: 'ONVERWACHT', label: 'Het was niet bedoeld of niet verwacht' },
  { code: 'KWALITEIT', label: 'Het heeft te maken met de kwaliteit van de zorg' },
  { code: 'ERNSTIG_GEVOLG', label: 'De cliënt overleed of kreeg ernstige schade' },
];

export const STOPPEN: VervolgDefinitie = {
  soort: 'STOPPEN',
  stap: 5,
  titel: 'Hoe is het gestopt?',
  uitleg: 'Schrijf op hoe het gedrag stopte. Dat mag op elk moment, ook als het onderzoek nog loopt.',
  enkel: true,
  codeVraag: 'Wat is gestopt?',
  codes: [{ code: 'GEDRAG', label: 'Het gedrag' }],
  van: { label: 'Wanneer stopte het?', nodig: 'ALTIJD', geweest: 'ALTIJD', vraag: 'Vul in wanneer het stopte.' },
  teksten: [
    { code: 'hoe', label: 'Hoe stopte het?', nodig: 'ALTIJD', vraag: 'Schrijf op hoe het stopte.' },
    { code: 'wie', label: 'Wie zorgde daarvoor?', kort: true, nodig: 'ALTIJD', vraag: 'Schrijf op wie ervoor zorgde.' },
  ],
};

export const VEILIGHEID: VervolgDefinitie = {
  soort: 'VEILIGHEID',
  stap: 5,
  titel: 'Maatregelen voor de veiligheid',
  uitleg: 'Wat deed u om de cliënt te beschermen? Dit mag altijd, ook voor het overleg met de politie.',
  enkel: false,
  codeVraag: 'Wat deed u?',
  codes: [
    { code: 'NIET_AAN_HET_WERK', label: 'De medewerker werkt tijdelijk niet' },
    { code: 'ANDERE_PLEK', label: 'De medewerker werkt tijdelijk op een andere plek' },
    { code: 'MET_TWEE', label: 'Er gaan steeds twee mensen naar de cliënt' },
    { code: 'TOEZICHT', label: 'Iemand kijkt mee bij het werk' },
    { code: 'CLIENT_ANDERS', label: 'De cliënt kreeg een andere plek of andere hulp' },
    { code: 'ANDERS', label: 'Iets anders' },
  ],
  van: { label: 'Vanaf wanneer?', nodig: 'ALTIJD', vraag: 'Vul in vanaf wanneer.' },
  tot: { label: 'Tot wanneer?', vraag: 'Vul in tot wanneer.' },
  teksten: [
    { code: 'wat', label: 'Wat is er afgesproken?', nodig: 'ALTIJD', vraag: 'Schrijf op wat er is afgesproken.' },
    { code: 'wie', label: 'Wie regelt dit?', kort: true, nodig: 'ALTIJD', vraag: 'Schrijf op wie dit regelt.' },
  ],
};

export const BESLUIT: VervolgDefinitie = {
  soort: 'BESLUIT',
  stap: 5,
  titel: 'Zes besluiten over melden buiten de organisatie',
  uitleg: 'Neem elk besluit, ook als het nee is. De beslisser bevestigt het. Dat is nooit alleen de behandelaar.',
  enkel: true,
  codeVraag: 'Waarover besluit u?',
  codes: [
    { code: 'IGJ_CALAMITEIT', label: 'Calamiteit, bij de IGJ' },
    { code: 'IGJ_GEWELD', label: 'Geweld in de zorgrelatie, bij de IGJ' },
    { code: 'IGJ_ONTSLAG', label: 'Ontslag wegens disfunctioneren, bij de IGJ' },
    { code: 'POLITIE', label: 'Politie' },
    { code: 'WMO_JEUGD', label: 'Toezichthouder Wmo of jeugd' },
    { code: 'WAARSCHUWINGSREGISTER', label: 'Waarschuwingsregister' },
  ],
  standVraag: 'Wat is het besluit?',
  standen: [
    { code: 'JA', label: 'Ja, melden' },
    { code: 'NEE', label: 'Nee, niet melden' },
  ],
  wieVraag: 'Wie beslist?',
  van: {
    label: 'Wanneer is dit besloten?',
    nodig: 'ALTIJD',
    geweest: 'ALTIJD',
    vraag: 'Vul in wanneer dit is besloten.',
  },
  kenmerkVraag: 'Wat telde mee?',
  kenmerken: {
    IGJ_CALAMITEIT: IGJ_ERNST,
    IGJ_GEWELD: [
      { code: 'GEWELD', label: 'Er was lichamelijk, psychisch of seksueel geweld' },
      { code: 'ZORGRELATIE', label: 'De dader werkt voor ons, of verblijft in hetzelfde huis' },
    ],
    IGJ_ONTSLAG: [
      { code: 'CONTRACT_GESTOPT', label: 'Het contract is gestopt' },
      { code: 'ERNSTIG_TEKORT', label: 'De zorgverlener schoot ernstig tekort' },
    ],
    POLITIE: [
      { code: 'OVERLEG', label: 'Er is overleg geweest' },
      { code: 'MELDING', label: 'Er is een melding gedaan' },
      { code: 'AANGIFTE', label: 'Er is aangifte gedaan' },
      { code: 'STRAFBAAR', label: 'Er is misschien een strafbaar feit' },
      { code: 'CLIENT_INGELICHT', label: 'De cliënt weet dat iedereen zelf aangifte mag doen' },
    ],
    WMO_JEUGD: [
      { code: 'WMO', label: 'De hulp valt onder de Wmo' },
      { code: 'JEUGD', label: 'De hulp valt onder de Jeugdwet' },
      { code: 'GEEN_VAN_BEIDE', label: 'De hulp valt daar niet onder' },
    ],
    WAARSCHUWINGSREGISTER: [
      { code: 'DEELNEMER', label: 'Wij doen mee aan een waarschuwingsregister' },
      { code: 'GEEN_DEELNEMER', label: 'Wij doen niet mee' },
      { code: 'VOLDOET', label: 'De feiten voldoen aan de regels van het register' },
    ],
  },
  teksten: [{ code: 'reden', label: 'Waarom?', nodig: 'ALTIJD', vraag: 'Schrijf op waarom u dit besluit.' }],
};

export const MAATREGEL: VervolgDefinitie = {
  soort: 'MAATREGEL',
  stap: 5,
  titel: 'Sancties en maatregelen',
  uitleg: 'Gegevens uit een interne melding zijn beschermd. Een sanctie heeft daarom een eigen grond nodig.',
  enkel: false,
  codeVraag: 'Welke maatregel?',
  codes: [
    { code: 'BEGELEIDING', label: 'Begeleiding of scholing', hint: 'Geen sanctie.' },
    { code: 'WERKWIJZE', label: 'Het werk anders organiseren', hint: 'Geen sanctie.' },
    { code: 'WAARSCHUWING', label: 'Waarschuwing' },
    { code: 'OVERPLAATSING', label: 'Ander team of andere locatie' },
    { code: 'ANDERE_FUNCTIE', label: 'Andere functie' },
    { code: 'SCHORSING', label: 'Schorsing' },
    { code: 'ONTSLAG', label: 'Ontslag' },
    { code: 'STAANDE_VOET', label: 'Ontslag op staande voet' },
    { code: 'TUCHTKLACHT', label: 'Tuchtklacht' },
  ],
  standVraag: 'Hoe staat het ermee?',
  standen: [
    { code: 'VOORGENOMEN', label: 'Nog niet ingegaan' },
    { code: 'UITGEVOERD', label: 'Ingegaan' },
    { code: 'VERVALLEN', label: 'Gaat niet door' },
  ],
  wieVraag: 'Wie beslist hierover?',
  van: {
    label: 'Vanaf wanneer?',
    nodig: ['UITGEVOERD'],
    geweest: ['UITGEVOERD'],
    vraag: 'Vul in vanaf wanneer dit geldt.',
  },
  tot: { label: 'Tot wanneer?', vraag: 'Vul in tot wanneer.' },
  kenmerkVraag: 'Wat klopt hier?',
  kenmerken: {
    '*': [
      { code: 'GEHOORD', label: 'De medewerker is hierover gehoord' },
      { code: 'GROND_BUITEN', label: 'De grond komt niet uit deze interne melding' },
      { code: 'STRAFBAAR', label: 'Het gaat om een strafbaar feit' },
    ],
  },
  teksten: [
    { code: 'wat', label: 'Wat houdt het in?', nodig: 'ALTIJD', vraag: 'Schrijf op wat de maatregel inhoudt.' },
    {
      code: 'grond',
      label: 'Waarop rust dit?',
      hint: 'Bijvoorbeeld een eigen onderzoek, of een verklaring.',
      vraag: 'Schrijf op waarop de sanctie rust.',
    },
    {
      code: 'nietGehoord',
      label: 'Niet gehoord? Waarom niet?',
      vraag: 'Schrijf op waarom de medewerker niet is gehoord.',
    },
  ],
};

export const BENADELING: VervolgDefinitie = {
  soort: 'BENADELING',
  stap: 5,
  titel: 'Heeft de melder last van het melden?',
  uitleg: 'Wie meldt, mag daar geen nadeel van hebben. Vraag ernaar.',
  enkel: true,
  codeVraag: 'Over wie gaat het?',
  codes: [{ code: 'MELDER', label: 'De melder' }],
  standVraag: 'Heeft de melder nadeel van het melden?',
  standen: [
    { code: 'NEE', label: 'Nee' },
    { code: 'JA', label: 'Ja' },
  ],
  van: { label: 'Wanneer vroeg u dit?', nodig: 'ALTIJD', geweest: 'ALTIJD', vraag: 'Vul in wanneer u dit vroeg.' },
  teksten: [
    { code: 'wat', label: 'Wat gebeurde er?', nodig: ['JA'], bij: ['JA'], vraag: 'Schrijf op wat er gebeurde.' },
    { code: 'actie', label: 'Wat doet u eraan?', nodig: ['JA'], bij: ['JA'], vraag: 'Schrijf op wat u eraan doet.' },
  ],
};
