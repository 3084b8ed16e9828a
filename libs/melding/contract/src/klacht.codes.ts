/** How far a complaint is (Wkkgz art. 13-17). Reopening gives IN_BEHANDELING, with a reason. */
export const KLACHT_STANDEN = ['ONTVANGEN', 'IN_BEHANDELING', 'OORDEEL', 'AFGESLOTEN'] as const;
export type KlachtStand = (typeof KLACHT_STANDEN)[number];

/** What a complaint is about: the care, or how a report was handled. */
export const KLACHT_OVER = ['ZORG', 'AFHANDELING_MELDING'] as const;
export type KlachtOver = (typeof KLACHT_OVER)[number];

export const KLACHT_KANALEN = ['TELEFOON', 'BRIEF', 'EMAIL', 'GESPREK'] as const;
export type KlachtKanaal = (typeof KLACHT_KANALEN)[number];

/** Who may complain (art. 14 Wkkgz). */
export const KLAGER_SOORTEN = ['CLIENT', 'VERTEGENWOORDIGER', 'NABESTAANDE'] as const;
export type KlagerSoort = (typeof KLAGER_SOORTEN)[number];

export const KLACHT_OORDELEN = ['GEGROND', 'DEELS_GEGROND', 'ONGEGROND', 'INGETROKKEN'] as const;
export type KlachtOordeelSoort = (typeof KLACHT_OORDELEN)[number];

/** The judgement goes out in writing (art. 17 Wkkgz). */
export const KLACHT_VERZENDWIJZEN = ['BRIEF', 'EMAIL', 'OVERHANDIGD'] as const;
export type KlachtVerzendwijze = (typeof KLACHT_VERZENDWIJZEN)[number];

/** Parts of a complaint, each kept per version; together they are also its history. */
export const KLACHT_DELEN = [
  'INGEVOERD',
  'KLAGER',
  'TOEGEWEZEN',
  'BESLISSER',
  'GENOEMD',
  'NAAM_BEKEKEN',
  'GEKOPPELD',
  'GEHOORD',
  'VERLENGD',
  'OORDEEL',
  'VERSTUURD',
  'AFGESLOTEN',
  'HEROPEND',
] as const;
export type KlachtDeelSoort = (typeof KLACHT_DELEN)[number];

/** In which part somebody can be asked to work on a complaint. */
export const KLACHT_FUNCTIES = ['BEHANDELAAR', 'BESLISSER'] as const;
export type KlachtFunctie = (typeof KLACHT_FUNCTIES)[number];
