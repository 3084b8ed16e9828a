import type {
  KlachtKanaal,
  KlachtOver,
  KlachtStand,
  KlachtOordeelSoort,
  KlachtVerzendwijze,
  KlagerSoort,
} from '@meldbaken/melding/contract';

export const KLACHT_STAND_LABEL: Readonly<Record<KlachtStand, string>> = {
  ONTVANGEN: 'Nieuw',
  IN_BEHANDELING: 'In behandeling',
  OORDEEL: 'Oordeel gegeven',
  AFGESLOTEN: 'Afgesloten',
};

export const KLACHT_OVER_LABEL: Readonly<Record<KlachtOver, string>> = {
  ZORG: 'De zorg',
  AFHANDELING_MELDING: 'Hoe een melding is behandeld',
};

export const KLACHT_KANAAL_LABEL: Readonly<Record<KlachtKanaal, string>> = {
  TELEFOON: 'Telefoon',
  BRIEF: 'Brief',
  EMAIL: 'E-mail',
  GESPREK: 'Gesprek',
};

export const KLAGER_SOORT_LABEL: Readonly<Record<KlagerSoort, string>> = {
  CLIENT: 'De cliënt',
  VERTEGENWOORDIGER: 'Een vertegenwoordiger van de cliënt',
  NABESTAANDE: 'Een nabestaande van de cliënt',
};

export const KLACHT_OORDEEL_LABEL: Readonly<Record<KlachtOordeelSoort, string>> = {
  GEGROND: 'Gegrond: de klager heeft gelijk',
  DEELS_GEGROND: 'Deels gegrond: de klager heeft voor een deel gelijk',
  ONGEGROND: 'Ongegrond: de klager heeft geen gelijk',
  INGETROKKEN: 'Ingetrokken: de klager wil niet verder',
};

export const KLACHT_VERZENDWIJZE_LABEL: Readonly<Record<KlachtVerzendwijze, string>> = {
  BRIEF: 'Met een brief',
  EMAIL: 'Met een e-mail',
  OVERHANDIGD: 'Op papier gegeven',
};

/** What every klager may do beside or after this (Wkkgz art. 18-23; the IGJ takes a complaint at any time). */
export const KLACHT_RECHTEN: readonly string[] = [
  'De klachtenfunctionaris helpt de klager, en kost niets.',
  'Niet eens met ons oordeel, of kwam het te laat? De klager kan naar de geschilleninstantie waar wij bij zijn aangesloten.',
  'De klager kan altijd naar de Inspectie Gezondheidszorg en Jeugd (IGJ), via het Landelijk Meldpunt Zorg.',
  'Is er iets gebeurd dat strafbaar is? Dan kan de klager naar de politie.',
];
