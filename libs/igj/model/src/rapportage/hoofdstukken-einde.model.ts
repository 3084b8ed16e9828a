import { AANNAME, ALLE_RICHTLIJNEN, WET, type RapportageHoofdstuk } from './element.model';

/** What follows: improvement, the client, the people of the team, and the board. */
export const HOOFDSTUKKEN_EINDE = [
  {
    code: 'MAATREGELEN',
    titel: 'Wat u verbetert',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'maatregelen',
        label: 'De maatregelen',
        uitleg: 'Per maatregel: wat precies, wie, wanneer klaar, en hoe u ziet dat het werkt.',
        soort: 'LIJST',
        kolommen: [
          { code: 'wat', label: 'Wat gaat u doen', soort: 'TEKST', verplicht: true },
          { code: 'eigenaar', label: 'Wie zorgt ervoor (functie)', soort: 'TEKST', verplicht: true },
          { code: 'klaarOp', label: 'Wanneer klaar', soort: 'DATUM', verplicht: true },
          { code: 'meting', label: 'Hoe ziet u dat het werkt', soort: 'TEKST', verplicht: true },
          {
            code: 'stand',
            label: 'Stand',
            soort: 'KEUZE',
            keuzes: [
              { code: 'GEPLAND', label: 'Gepland' },
              { code: 'KLAAR', label: 'Klaar' },
            ],
            verplicht: true,
          },
        ],
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'CLIENT_BETROKKEN',
    titel: 'De cliënt of de nabestaanden',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'clientGeinformeerd',
        label: 'Hoe hoorden zij wat er gebeurde?',
        uitleg: 'Kon het niet? Schrijf op waarom.',
        soort: 'TEKST',
        verplicht: true,
        bron: WET,
      },
      {
        code: 'clientGeinformeerdOp',
        label: 'Op welke dag hoorden zij dat?',
        soort: 'DATUM',
        verplicht: false,
        dag: 'GEWEEST',
        bron: WET,
      },
      {
        code: 'clientBetrokken',
        label: 'Hoe deden zij mee aan het onderzoek?',
        uitleg: 'Welke vragen hadden zij, en wat deed u daarmee?',
        soort: 'TEKST',
        verplicht: true,
        bron: WET,
      },
      {
        code: 'clientUitkomst',
        label: 'Hoe hoorden zij de uitkomst?',
        uitleg: 'Nog niet verteld? Schrijf op wanneer u dat doet.',
        soort: 'TEKST',
        verplicht: true,
        bron: WET,
      },
      {
        code: 'clientUitkomstOp',
        label: 'Op welke dag hoorden zij de uitkomst?',
        soort: 'DATUM',
        verplicht: false,
        dag: 'GEWEEST',
        bron: WET,
      },
      {
        code: 'clientReactie',
        label: 'Wat vinden zij van het rapport?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      { code: 'clientNazorg', label: 'Welke nazorg krijgen zij?', soort: 'TEKST', verplicht: true, bron: AANNAME },
    ],
  },
  {
    code: 'NAZORG',
    titel: 'Nazorg voor medewerkers',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'nazorgTeam',
        label: 'Welke nazorg krijgen de medewerkers?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'ZORGVERLENER_REACTIE',
    titel: 'De reactie van de zorgverlener',
    richtlijnen: ['GEWELD_ZORGVERLENER'],
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'zorgverlenerReactie',
        label: 'Wat vindt de zorgverlener van het rapport?',
        uitleg: 'Kon u het niet vragen? Schrijf op waarom.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'BESTUUR',
    titel: 'Wat het bestuur vindt',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BESTUUR',
    elementen: [
      {
        code: 'bestuurVisie',
        label: 'Wat vindt het bestuur van het onderzoek?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      { code: 'bestuurBesluit', label: 'Wat besluit het bestuur?', soort: 'TEKST', verplicht: true, bron: AANNAME },
    ],
  },
] as const satisfies readonly RapportageHoofdstuk[];
