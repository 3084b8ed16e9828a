import { AANNAME, ALLE_RICHTLIJNEN, BIJ_GEWELD, type RapportageHoofdstuk } from './element.model';

/** The examination itself: what happened, against which standard, why, and what follows from it. */
export const HOOFDSTUKKEN_ONDERZOEK = [
  {
    code: 'RECONSTRUCTIE',
    titel: 'Wat er gebeurde, stap voor stap',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'tijdlijn',
        label: 'De tijdlijn',
        soort: 'LIJST',
        kolommen: [
          { code: 'wanneer', label: 'Wanneer', soort: 'TEKST', verplicht: true },
          { code: 'wat', label: 'Wat gebeurde er', soort: 'TEKST', verplicht: true },
          { code: 'bron', label: 'Waar staat dat', soort: 'TEKST', verplicht: false },
        ],
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'toedracht',
        label: 'Wat gebeurde er volgens het onderzoek?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'HOOR_WEDERHOOR',
    titel: 'Beide kanten van het verhaal',
    richtlijnen: BIJ_GEWELD,
    door: 'BEHANDELING',
    elementen: [
      { code: 'verhaalClient', label: 'Wat zegt de cliënt?', soort: 'TEKST', verplicht: true, bron: AANNAME },
      { code: 'verhaalAnder', label: 'Wat zegt de ander?', soort: 'TEKST', verplicht: true, bron: AANNAME },
    ],
  },
  {
    code: 'EERDER',
    titel: 'Eerdere signalen en de aanstelling',
    richtlijnen: ['GEWELD_ZORGVERLENER'],
    door: 'BEHANDELING',
    elementen: [
      { code: 'eerdereSignalen', label: 'Waren er eerdere signalen?', soort: 'TEKST', verplicht: true, bron: AANNAME },
      {
        code: 'vergewis',
        label: 'Wat keek u na bij de aanstelling?',
        uitleg: 'De vergewisplicht (Wkkgz art. 4) en de VOG.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'beschuldigdeActies',
        label: 'Wat deed u rond de zorgverlener?',
        uitleg: 'Bijvoorbeeld op non-actief, of het einde van het contract.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'CULTUUR',
    titel: 'Het team en het toezicht',
    richtlijnen: BIJ_GEWELD,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'teamcultuur',
        label: 'Hoe gaan mensen in het team met elkaar om?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'politie',
        label: 'Is er contact met de politie, of aangifte?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'NORM',
    titel: 'Wat had moeten gebeuren',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'normen',
        label: 'Welke richtlijnen en protocollen golden?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'afwijking',
        label: 'Waar weken mensen daarvan af, en waarom?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'OORZAKEN',
    titel: 'De oorzaken',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'oorzaken',
        label: 'De oorzaken',
        uitleg: 'Vraag bij elke oorzaak door tot u de basis vindt.',
        soort: 'LIJST',
        kolommen: [
          { code: 'oorzaak', label: 'Oorzaak', soort: 'TEKST', verplicht: true },
          {
            code: 'soort',
            label: 'Soort',
            soort: 'KEUZE',
            keuzes: [
              { code: 'TECHNISCH', label: 'Techniek' },
              { code: 'ORGANISATORISCH', label: 'Organisatie' },
              { code: 'MENSELIJK', label: 'Mensen' },
              { code: 'CLIENT', label: 'De cliënt' },
            ],
            verplicht: true,
          },
          {
            code: 'diepte',
            label: 'Direct of basis',
            soort: 'KEUZE',
            keuzes: [
              { code: 'DIRECT', label: 'Directe oorzaak' },
              { code: 'BASIS', label: 'Basisoorzaak' },
            ],
            verplicht: true,
          },
        ],
        verplicht: true,
        bron: AANNAME,
      },
      { code: 'watGingGoed', label: 'Wat ging er goed?', soort: 'TEKST', verplicht: false, bron: AANNAME },
    ],
  },
  {
    code: 'CONCLUSIE',
    titel: 'De conclusie',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [{ code: 'conclusie', label: 'Wat is de conclusie?', soort: 'TEKST', verplicht: true, bron: AANNAME }],
  },
] as const satisfies readonly RapportageHoofdstuk[];
