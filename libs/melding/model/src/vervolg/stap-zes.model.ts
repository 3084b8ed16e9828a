import type { VervolgDefinitie } from './definitie.model';

export const COMMUNICATIE: VervolgDefinitie = {
  soort: 'COMMUNICATIE',
  stap: 6,
  titel: 'Wie vertelt u wat?',
  uitleg: 'Spreek af wie wat vertelt, aan wie en wanneer. Noem nooit namen.',
  enkel: false,
  codeVraag: 'Aan wie?',
  codes: [
    { code: 'CLIENT_FAMILIE', label: 'De cliënt en familie' },
    { code: 'TEAM', label: 'Het team' },
    { code: 'MELDER', label: 'De melder' },
    { code: 'PLEGER', label: 'De medewerker om wie het gaat' },
    { code: 'ONTERECHT', label: 'Anderen, over iemand die onterecht is aangewezen' },
    { code: 'ANDERE_CLIENTEN', label: 'Andere cliënten' },
    { code: 'RADEN', label: 'De cliëntenraad of ondernemingsraad' },
    { code: 'BUITEN', label: 'Mensen buiten de organisatie' },
  ],
  standVraag: 'Hoe staat het ermee?',
  standen: [
    { code: 'GEPLAND', label: 'Afgesproken' },
    { code: 'GEDAAN', label: 'Verteld' },
    { code: 'VERVALLEN', label: 'Gaat niet door' },
  ],
  van: { label: 'Wanneer?', nodig: 'ALTIJD', geweest: ['GEDAAN'], vraag: 'Vul in wanneer.' },
  teksten: [
    { code: 'wie', label: 'Wie vertelt het?', kort: true, nodig: 'ALTIJD', vraag: 'Schrijf op wie het vertelt.' },
    {
      code: 'wat',
      label: 'Wat wordt er verteld?',
      hint: 'Zonder namen.',
      nodig: 'ALTIJD',
      vraag: 'Schrijf op wat er wordt verteld.',
    },
  ],
};

export const NAZORG: VervolgDefinitie = {
  soort: 'NAZORG',
  stap: 6,
  titel: 'Nazorg',
  uitleg: 'Kijk bij elke groep wat nodig is. Niet nodig? Schrijf op waarom.',
  enkel: true,
  codeVraag: 'Voor wie?',
  codes: [
    { code: 'CLIENT_FAMILIE', label: 'Cliënt en familie' },
    { code: 'TEAM', label: 'Team of locatie' },
    { code: 'PLEGER', label: 'De medewerker die het deed' },
    { code: 'ONTERECHT_AANGEWEZEN', label: 'Iemand die onterecht is aangewezen' },
    { code: 'ANDERE_CLIENTEN', label: 'Andere cliënten die het zagen of hoorden' },
  ],
  standVraag: 'Is nazorg nodig?',
  standen: [
    { code: 'NODIG', label: 'Ja' },
    { code: 'NIET_NODIG', label: 'Nee' },
  ],
  van: {
    label: 'Wanneer begint de nazorg?',
    nodig: ['NODIG'],
    bij: ['NODIG'],
    vraag: 'Vul in wanneer de nazorg begint.',
  },
  tot: {
    label: 'Wanneer vraagt u hoe het gaat?',
    hint: 'Wij herinneren u eraan.',
    bij: ['NODIG'],
    vraag: 'Vul in wanneer u vraagt hoe het gaat.',
  },
  kenmerkVraag: 'Waarover sprak u?',
  kenmerken: {
    CLIENT_FAMILIE: [
      { code: 'NZ_C1', label: 'Wat herstelt de schade of verzacht het leed?' },
      { code: 'NZ_C2', label: 'Is er hulp nodig van iemand anders?' },
      { code: 'NZ_C3', label: 'Is er behoefte aan een gesprek met de medewerker?' },
      { code: 'NZ_C4', label: 'Hoe is het om de medewerker weer te zien?' },
      { code: 'NZ_C5', label: 'Wat geeft weer vertrouwen?' },
      { code: 'NZ_C6', label: 'Zijn er later problemen te verwachten?' },
      { code: 'NZ_C7', label: 'Wat spreken we verder af?' },
    ],
    TEAM: [
      { code: 'NZ_E1', label: 'Welke gevoelens roept het op?' },
      { code: 'NZ_E2', label: 'Wat doet het als een collega weggaat?' },
      { code: 'NZ_E3', label: 'Hoe is het als de collega blijft?' },
      { code: 'NZ_E4', label: 'Wat doet het met uw eigen werk?' },
      { code: 'NZ_E5', label: 'Vindt het team dat het zorgvuldig ging?' },
      { code: 'NZ_E6', label: 'Wat geeft weer vertrouwen?' },
    ],
    PLEGER: [
      { code: 'NZ_P1', label: 'Hoe kon het gebeuren?' },
      { code: 'NZ_P2', label: 'Wat helpt om weer goede zorg te geven?' },
      { code: 'NZ_P3', label: 'Wat kan de medewerker zelf leren?' },
      { code: 'NZ_P4', label: 'Past ander werk beter?' },
      { code: 'NZ_P5', label: 'Is een gesprek met de cliënt zinvol?' },
    ],
    ONTERECHT_AANGEWEZEN: [
      { code: 'NZ_O1', label: 'Wat herstelt de goede naam?' },
      { code: 'NZ_O2', label: 'Is er hulp nodig van iemand anders?' },
      { code: 'NZ_O3', label: 'Hoe kon dit ontstaan?' },
      { code: 'NZ_O4', label: 'Wat kan de organisatie herstellen?' },
      { code: 'NZ_O5', label: 'Wie vertelt wat, en aan wie?' },
      { code: 'TEKST_AFGESPROKEN', label: 'Over de tekst hieronder zijn we het eens' },
    ],
    ANDERE_CLIENTEN: [
      { code: 'NZ_A1', label: 'Wat zagen of hoorden zij?' },
      { code: 'NZ_A2', label: 'Voelen zij zich veilig?' },
      { code: 'NZ_A3', label: 'Wat hebben zij nodig?' },
    ],
  },
  teksten: [
    { code: 'wat', label: 'Wat doet u?', nodig: ['NODIG'], bij: ['NODIG'], vraag: 'Schrijf op wat u doet.' },
    {
      code: 'wie',
      label: 'Wie doet dit?',
      kort: true,
      nodig: ['NODIG'],
      bij: ['NODIG'],
      vraag: 'Schrijf op wie de nazorg geeft.',
    },
    {
      code: 'tekst',
      label: 'Wat wordt er over deze persoon verteld?',
      hint: 'Spreek deze tekst samen af.',
      codes: ['ONTERECHT_AANGEWEZEN'],
      bij: ['NODIG'],
      vraag: 'Schrijf op wat u samen afsprak.',
    },
    {
      code: 'reden',
      label: 'Waarom niet?',
      nodig: ['NIET_NODIG'],
      bij: ['NIET_NODIG'],
      vraag: 'Schrijf op waarom nazorg niet nodig is.',
    },
  ],
};

export const HERSTELGESPREK: VervolgDefinitie = {
  soort: 'HERSTELGESPREK',
  stap: 6,
  titel: 'Herstelgesprek',
  uitleg: 'Een gesprek tussen cliënt of familie en de medewerker. Alleen als beiden het willen.',
  enkel: true,
  codeVraag: 'Welk gesprek?',
  codes: [{ code: 'GESPREK', label: 'Herstelgesprek' }],
  standVraag: 'Komt er een gesprek?',
  standen: [
    { code: 'GEPLAND', label: 'Ja, het is afgesproken' },
    { code: 'GEHOUDEN', label: 'Ja, het is geweest' },
    { code: 'NIET', label: 'Nee' },
  ],
  van: {
    label: 'Wanneer?',
    nodig: ['GEPLAND', 'GEHOUDEN'],
    bij: ['GEPLAND', 'GEHOUDEN'],
    geweest: ['GEHOUDEN'],
    vraag: 'Vul in wanneer het gesprek is.',
  },
  kenmerkVraag: 'Wie wil dit gesprek?',
  kenmerken: {
    '*': [
      { code: 'CLIENT_WIL', label: 'De cliënt of familie wil het' },
      { code: 'PLEGER_WIL', label: 'De medewerker wil het' },
    ],
  },
  teksten: [
    {
      code: 'wie',
      label: 'Wie leidt het gesprek?',
      kort: true,
      nodig: ['GEPLAND', 'GEHOUDEN'],
      bij: ['GEPLAND', 'GEHOUDEN'],
      vraag: 'Schrijf op wie het gesprek leidt.',
    },
    {
      code: 'reden',
      label: 'Waarom niet?',
      nodig: ['NIET'],
      bij: ['NIET'],
      vraag: 'Schrijf op waarom er geen gesprek komt.',
    },
  ],
};

export const TERUGKOPPELING: VervolgDefinitie = {
  soort: 'TERUGKOPPELING',
  stap: 6,
  titel: 'Terugkoppeling',
  uitleg: 'Vertel hoe het afliep. Aan de melder, de cliënt en de medewerker om wie het ging.',
  enkel: true,
  codeVraag: 'Aan wie?',
  codes: [
    { code: 'MELDER', label: 'De melder' },
    { code: 'CLIENT', label: 'De cliënt of vertegenwoordiger' },
    { code: 'PLEGER', label: 'De medewerker om wie het ging' },
  ],
  standVraag: 'Is het verteld?',
  standen: [
    { code: 'GEDAAN', label: 'Ja' },
    { code: 'NIET', label: 'Nee' },
  ],
  van: {
    label: 'Wanneer?',
    nodig: ['GEDAAN'],
    bij: ['GEDAAN'],
    geweest: ['GEDAAN'],
    vraag: 'Vul in wanneer het is verteld.',
  },
  teksten: [
    {
      code: 'wie',
      label: 'Wie vertelde het?',
      kort: true,
      nodig: ['GEDAAN'],
      bij: ['GEDAAN'],
      vraag: 'Schrijf op wie het vertelde.',
    },
    { code: 'wat', label: 'Wat is verteld?', bij: ['GEDAAN'], vraag: 'Schrijf op wat is verteld.' },
    {
      code: 'reden',
      label: 'Waarom niet?',
      nodig: ['NIET'],
      bij: ['NIET'],
      vraag: 'Schrijf op waarom het niet is verteld.',
    },
  ],
};

export const EVALUATIE: VervolgDefinitie = {
  soort: 'EVALUATIE',
  stap: 6,
  titel: 'Terugkijken',
  uitleg: 'Kijk samen terug. Wat kunnen we leren?',
  enkel: true,
  codeVraag: 'Waarop kijkt u terug?',
  codes: [{ code: 'MELDING', label: 'Deze melding' }],
  van: { label: 'Wanneer keek u terug?', nodig: 'ALTIJD', geweest: 'ALTIJD', vraag: 'Vul in wanneer u terugkeek.' },
  tot: {
    label: 'Wanneer kijkt u nog een keer terug?',
    hint: 'Wij herinneren u eraan.',
    vraag: 'Vul in wanneer u nog een keer terugkijkt.',
  },
  kenmerkVraag: 'Welke vragen besprak u?',
  kenmerken: {
    '*': [
      { code: 'EV_1', label: 'Hoe kon het gebeuren?' },
      { code: 'EV_2', label: 'Konden we het voorkomen?' },
      { code: 'EV_3', label: 'Past dit bij hoe wij zorg willen geven?' },
      { code: 'EV_4', label: 'Spreken we elkaar aan, en is het veilig?' },
      { code: 'EV_5', label: 'Weten en kunnen we genoeg?' },
      { code: 'EV_6', label: 'Wat doen we voor cliënten en voor een veilig klimaat?' },
    ],
  },
  teksten: [
    { code: 'wie', label: 'Wie deden mee?', kort: true, nodig: 'ALTIJD', vraag: 'Schrijf op wie meededen.' },
    { code: 'lessen', label: 'Wat leren we hiervan?', nodig: 'ALTIJD', vraag: 'Schrijf op wat u leert.' },
  ],
};

export const VERBETERACTIE: VervolgDefinitie = {
  soort: 'VERBETERACTIE',
  stap: 6,
  titel: 'Wat gaan we beter doen?',
  uitleg: 'Maak van elke les een actie, met iemand die het doet en een dag.',
  enkel: false,
  codeVraag: 'Wat?',
  codes: [{ code: 'ACTIE', label: 'Verbeteractie' }],
  standVraag: 'Hoe staat het ermee?',
  standen: [
    { code: 'OPEN', label: 'Nog te doen' },
    { code: 'KLAAR', label: 'Klaar' },
    { code: 'VERVALLEN', label: 'Gaat niet door' },
  ],
  tot: { label: 'Wanneer moet het klaar zijn?', nodig: 'ALTIJD', vraag: 'Vul in wanneer het klaar moet zijn.' },
  teksten: [
    { code: 'wat', label: 'Wat gaat u doen?', nodig: 'ALTIJD', vraag: 'Schrijf op wat u gaat doen.' },
    { code: 'wie', label: 'Wie doet dit?', kort: true, nodig: 'ALTIJD', vraag: 'Schrijf op wie dit doet.' },
  ],
};
