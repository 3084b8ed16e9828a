/** Answers that come back in several parts. Own words after the Leidraad Veilige zorgrelatie, part 2 phase 3. */
export const JA_NEE_ONBEKEND = { JA: 'Ja', NEE: 'Nee', WEET_NIET: 'Nog niet duidelijk' } as const;

export const STRAFBAAR_LABEL = {
  JA: 'Ja, misschien wel',
  TWIJFEL: 'Ik twijfel',
  NEE: 'Nee',
} as const;

export const POLITIE_SOORT_LABEL = {
  OVERLEG: 'Overleg: samen bekijken wat er moet gebeuren',
  MELDING: 'Melding: de politie legt het vast',
  AANGIFTE: 'Aangifte',
} as const;

export const CLIENTGESPREK_LABEL = {
  GEVOERD: 'Wij voerden een gesprek',
  UIT_ZICHZELF: 'De cliënt vertelde uit zichzelf iets',
  NIET_GEVOERD: 'Er komt geen gesprek',
} as const;

export const PLEGERGESPREK_LABEL = {
  GEVOERD: 'Wij voerden een gesprek',
  NIET_GEVOERD: 'Er komt geen gesprek',
} as const;

export const MET_WIE_LABEL = {
  CLIENT: 'De cliënt',
  VERTEGENWOORDIGER: 'De vertegenwoordiger',
  BEIDE: 'De cliënt en de vertegenwoordiger',
} as const;

export const STEUN_LABEL = {
  ERBIJ: 'Ja, en die was erbij',
  AFGEWEZEN: 'Ja, maar de cliënt wilde dat niet',
  NIET_AANGEBODEN: 'Nee',
} as const;

/** Aims of the talk with the client. */
export const CLIENT_DOEL_LABEL = {
  GEBEURD: 'Wat er is gebeurd',
  BELEVING: 'Hoe de cliënt het meemaakte, en welke pijn of schade er is',
  VEILIG: 'Wat het veiliger maakt, en wat de cliënt nu nodig heeft',
  MELDEN: 'Dat er een melding is, en of de cliënt dat goed vindt',
  MEEDOEN: 'Hoe de cliënt meepraat over wat er nu gebeurt',
  ANGST: 'Of de cliënt bang is voor gevolgen, en wat wij daaraan doen',
} as const;

/** What the client was told about. */
export const GEWEZEN_LABEL = {
  KLACHT: 'De klachtencommissie',
  IGJ: 'Zelf melden bij de inspectie (IGJ). Dat mag altijd',
  POLITIE: 'Zelf naar de politie gaan. Iedereen mag aangifte doen',
  STEUN: 'De cliëntvertrouwenspersoon',
} as const;

/** Aims of the talk with the (suspected) pleger. */
export const PLEGER_DOEL_LABEL = {
  GEBEURD: 'Wat er is gebeurd, en een reactie op wat de cliënt vertelde',
  BELEVING: 'Hoe deze persoon het zelf zag: met opzet of niet',
  OORZAAK: 'Hoe het kon gebeuren, en of het weer kan gebeuren',
  REGELS: 'Wat onze gedragscode en de beroepscode zeggen',
  VERVOLG: 'Dat het gedrag wordt beoordeeld, en hoe het verder gaat',
} as const;

export const WEGING_BESLUIT_LABEL = {
  DOORGAAN: 'Wij gaan door met de melding',
  STOPPEN: 'Wij gaan niet door met de melding',
} as const;

export const ONDERZOEK_BESLUIT_LABEL = {
  NODIG: 'Ja, wij zoeken het verder uit',
  NIET_NODIG: 'Nee, wij weten genoeg',
} as const;

export const METHODE_LABEL = {
  PRISMA: 'PRISMA',
  VISGRAAT: 'Visgraat: oorzaken in een tekening',
  PARETO: 'Pareto: wat komt het meest voor',
  ANDERS: 'Een andere manier',
} as const;

export const UITVOERING_LABEL = {
  INTERN: 'Mensen van onze organisatie',
  EXTERN: 'Mensen van buiten',
  BEIDE: 'Samen: mensen van ons en van buiten',
} as const;

export const VOORZITTER_LABEL = {
  INTERN: 'Iemand van onze organisatie',
  EXTERN: 'Iemand van buiten, die onafhankelijk is',
} as const;

/** ON-1..7 of the Leidraad, as things that were done. */
export const ONDERZOEK_STAP_LABEL = {
  GEBEURTENIS: 'Precies beschreven wat er gebeurde. Betrokkenen en omgeving gehoord',
  VERSLAG: 'Gesprekken in een verslag gezet',
  CONTEXT: 'Gekeken naar eerdere signalen, het personeelsdossier en de cultuur',
  OORZAKEN: 'Oorzaken gezocht, ook wat daarachter zit',
  BEOORDELEN: 'Aard, ernst en kans op herhaling bekeken',
  MAATREGELEN: 'Bedacht wat er moet gebeuren voor cliënt, pleger en organisatie',
  TERUGKOPPELEN: 'De uitkomst verteld aan wie erbij betrokken is',
} as const;

export const ANDERE_SLACHTOFFERS_LABEL = {
  GEVONDEN: 'Ja, en wij vonden die',
  NIET_GEVONDEN: 'Ja, en wij vonden niemand anders',
  NIET_GEZOCHT: 'Nee',
} as const;

export const UITKOMST_LABEL = {
  GEEN: 'Niet grensoverschrijdend',
  GRENSOVERSCHRIJDEND: 'Grensoverschrijdend gedrag',
  MISHANDELING: 'Mishandeling',
  ONTERECHT_AANGEWEZEN: 'Deze persoon is onterecht aangewezen',
} as const;

export const HANDELEN_LABEL = {
  HANDELEN: 'Iets doen',
  NALATEN: 'Iets niet doen wat wel moest',
  BEIDE: 'Allebei',
} as const;

export const SCHADE_LABEL = {
  JA: 'Ja',
  VERMOEDELIJK: 'Waarschijnlijk wel, nu of later',
  NEE: 'Nee',
  WEET_NIET: 'Nog niet duidelijk',
} as const;

export const ERNST_LABEL = {
  LICHT: 'Licht',
  MATIG: 'Matig',
  ERNSTIG: 'Ernstig',
  ZEER_ERNSTIG: 'Zeer ernstig',
} as const;

export const KANS_LABEL = {
  KLEIN: 'Klein',
  AANWEZIG: 'Er is een kans',
  GROOT: 'Groot',
  WEET_NIET: 'Nog niet duidelijk',
} as const;

export const BESPROKEN_MET_LABEL = {
  AANDACHTSFUNCTIONARIS: 'Aandachtsfunctionaris of meldteam',
  LEIDINGGEVENDE: 'Leidinggevende',
  GEDRAGSDESKUNDIGE: 'Gedragsdeskundige',
  ARTS: 'Arts of verpleegkundig specialist',
  VERTROUWENSPERSOON: 'Vertrouwenspersoon',
  BUITEN: 'Een deskundige van buiten',
  ANDERS: 'Iemand anders',
} as const;

export const GRONDSLAG_LABEL = {
  TOESTEMMING: 'De cliënt of de vertegenwoordiger vindt het goed',
  CONFLICT: 'Zwijgen geeft meer schade dan spreken',
  MELDRECHT: 'De wet laat het toe: intern melden (artikel 9 lid 5 Wkkgz)',
  NIET_NODIG: 'Er is geen beroepsgeheim doorbroken',
} as const;
