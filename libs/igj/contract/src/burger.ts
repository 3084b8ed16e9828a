/** What a citizen brings: a complaint about care, or something else that worries them. */
export const BURGERMELDING_SOORTEN = ['KLACHT', 'SIGNAAL'] as const;
export type BurgermeldingSoort = (typeof BURGERMELDING_SOORTEN)[number];

export const BURGERMELDING_KANALEN = ['TELEFOON', 'BRIEF', 'EMAIL', 'FORMULIER'] as const;
export type BurgermeldingKanaal = (typeof BURGERMELDING_KANALEN)[number];

export const BURGERMELDING_STATUSSEN = ['NIEUW', 'BESLOTEN'] as const;
export type BurgermeldingStatus = (typeof BURGERMELDING_STATUSSEN)[number];

export const BURGERMELDING_ERNSTEN = ['LAAG', 'MIDDEN', 'HOOG'] as const;
export type BurgermeldingErnst = (typeof BURGERMELDING_ERNSTEN)[number];

/** What the inspectie does with it (Uitvoeringsbesluit Wkkgz art. 8.18 and 8.20). */
export const BURGERMELDING_BESLUITEN = ['ONDERZOEKEN', 'NIET_ONDERZOEKEN', 'NAAR_KLACHTENREGELING'] as const;
export type BurgermeldingBesluit = (typeof BURGERMELDING_BESLUITEN)[number];
