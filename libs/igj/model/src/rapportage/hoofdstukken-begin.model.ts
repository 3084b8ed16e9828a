import { AANNAME, ALLE_RICHTLIJNEN, BIJ_GEWELD, type RapportageHoofdstuk } from './element.model';

/** Sectors, as far as the rule on the external chair needs them. */
export const SECTOREN = [
  { code: 'LANGDURIG', label: 'Langdurige zorg (verpleging, gehandicaptenzorg, langdurige ggz)' },
  { code: 'GGZ', label: 'Geestelijke gezondheidszorg' },
  { code: 'ZIEKENHUIS', label: 'Ziekenhuis of kliniek' },
  { code: 'EERSTE_LIJN', label: 'Eerste lijn of zorg thuis' },
  { code: 'ANDERS', label: 'Iets anders' },
] as const;

const JA_NEE = [
  { code: 'JA', label: 'Ja' },
  { code: 'NEE', label: 'Nee' },
] as const;

/** The start of a report: what it is about, who examined it, how, and which question. */
export const HOOFDSTUKKEN_BEGIN = [
  {
    code: 'AANVULLING',
    titel: 'Wat is er nieuw?',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    alleenAanvulling: true,
    elementen: [
      {
        code: 'aanvullingWat',
        label: 'Wat is er anders dan in het vorige rapport?',
        uitleg: 'Noem de vragen van de toezichthouder en waar het antwoord staat.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'IDENTIFICATIE',
    titel: 'Waar het over gaat',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'gebeurtenisKort',
        label: 'Wat gebeurde er, in het kort?',
        uitleg: 'Gebruik codes in plaats van namen, zoals cliënt A en medewerker 1.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'gebeurtenisDag',
        label: 'Op welke dag gebeurde het?',
        soort: 'DATUM',
        verplicht: true,
        dag: 'GEWEEST',
        bron: AANNAME,
      },
      {
        code: 'sector',
        label: 'In welke zorg gebeurde het?',
        soort: 'KEUZE',
        keuzes: SECTOREN,
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'clientGevolg',
        label: 'Wat zijn de gevolgen voor de cliënt?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'COMMISSIE',
    titel: 'De onderzoekscommissie',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'commissieLeden',
        label: 'Wie deden het onderzoek?',
        uitleg: 'Schrijf de functie op. Een naam hoeft niet.',
        soort: 'LIJST',
        kolommen: [
          { code: 'functie', label: 'Functie', soort: 'TEKST', verplicht: true },
          {
            code: 'rol',
            label: 'Rol',
            soort: 'KEUZE',
            keuzes: [
              { code: 'VOORZITTER', label: 'Voorzitter' },
              { code: 'LID', label: 'Lid' },
              { code: 'SECRETARIS', label: 'Secretaris' },
              { code: 'DESKUNDIGE', label: 'Deskundige' },
            ],
            verplicht: true,
          },
          { code: 'extern', label: 'Van buiten de organisatie?', soort: 'KEUZE', keuzes: JA_NEE, verplicht: true },
          {
            code: 'onafhankelijk',
            label: 'Niet betrokken bij de zorg?',
            soort: 'KEUZE',
            keuzes: JA_NEE,
            verplicht: true,
          },
        ],
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'commissieOnafhankelijk',
        label: 'Waarom is deze commissie onafhankelijk?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'voorzitterReden',
        label: 'Geen voorzitter van buiten? Schrijf op waarom.',
        uitleg: 'In de langdurige zorg vraagt de toezichthouder meestal een voorzitter van buiten.',
        soort: 'TEKST',
        verplicht: false,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'WERKWIJZE',
    titel: 'Hoe het onderzoek ging',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'methode',
        label: 'Welke methode gebruikte u?',
        soort: 'KEUZE',
        keuzes: [
          { code: 'PRISMA', label: 'PRISMA' },
          { code: 'SIRE', label: 'SIRE' },
          { code: 'TRIPOD', label: 'Tripod' },
          { code: 'DAM', label: 'DAM' },
          { code: 'ANDERS', label: 'Een andere methode' },
        ],
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'bronnen',
        label: 'Welke bronnen gebruikte u?',
        uitleg: 'Bijvoorbeeld het dossier, roosters, protocollen en gesprekken.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'gesprekken',
        label: 'Met wie sprak u?',
        soort: 'LIJST',
        kolommen: [
          { code: 'wie', label: 'Wie (functie of code)', soort: 'TEKST', verplicht: true },
          { code: 'dag', label: 'Dag', soort: 'DATUM', verplicht: false },
        ],
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'VRAAG',
    titel: 'De vraag van het onderzoek',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      { code: 'onderzoeksvraag', label: 'Wat wilde u weten?', soort: 'TEKST', verplicht: true, bron: AANNAME },
      {
        code: 'afbakening',
        label: 'Wat onderzocht u niet, en waarom?',
        soort: 'TEKST',
        verplicht: false,
        bron: AANNAME,
      },
    ],
  },
  {
    code: 'CLIENT',
    titel: 'De cliënt en de zorg',
    richtlijnen: ALLE_RICHTLIJNEN,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'clientAchtergrond',
        label: 'Wie is de cliënt?',
        uitleg: 'Alleen wat nodig is om het te begrijpen. Met een code, zonder naam.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      { code: 'zorgContext', label: 'Welke zorg kreeg de cliënt?', soort: 'TEKST', verplicht: true, bron: AANNAME },
    ],
  },
  {
    code: 'RELATIE',
    titel: 'De mensen en hun relatie',
    richtlijnen: BIJ_GEWELD,
    door: 'BEHANDELING',
    elementen: [
      {
        code: 'betrokkenen',
        label: 'Wie waren betrokken?',
        uitleg: 'Met codes. Schrijf ook op wat hun rol was.',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'afhankelijkheid',
        label: 'Hoe was de relatie, en was iemand afhankelijk?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
      {
        code: 'veiligheid',
        label: 'Wat deed u direct voor de veiligheid?',
        soort: 'TEKST',
        verplicht: true,
        bron: AANNAME,
      },
    ],
  },
] as const satisfies readonly RapportageHoofdstuk[];
