import type {
  BurgermeldingBesluit,
  BurgermeldingErnst,
  BurgermeldingKanaal,
  BurgermeldingSoort,
  BurgermeldingStatus,
} from '@meldbaken/igj/contract';

export const BURGERMELDING_SOORT_LABEL: Readonly<Record<BurgermeldingSoort, string>> = {
  KLACHT: 'Klacht',
  SIGNAAL: 'Signaal',
};

export const BURGERMELDING_KANAAL_LABEL: Readonly<Record<BurgermeldingKanaal, string>> = {
  TELEFOON: 'Telefoon',
  BRIEF: 'Brief',
  EMAIL: 'E-mail',
  FORMULIER: 'Formulier',
};

export const BURGERMELDING_STATUS_LABEL: Readonly<Record<BurgermeldingStatus, string>> = {
  NIEUW: 'Wacht op een besluit',
  BESLOTEN: 'Besloten',
};

export const BURGERMELDING_ERNST_LABEL: Readonly<Record<BurgermeldingErnst, string>> = {
  LAAG: 'Laag',
  MIDDEN: 'Midden',
  HOOG: 'Hoog',
};

export const BURGERMELDING_BESLUIT_LABEL: Readonly<Record<BurgermeldingBesluit, string>> = {
  ONDERZOEKEN: 'De IGJ onderzoekt dit',
  NIET_ONDERZOEKEN: 'De IGJ onderzoekt dit niet',
  NAAR_KLACHTENREGELING: 'De melder gaat eerst naar de klachtenregeling van de aanbieder',
};
