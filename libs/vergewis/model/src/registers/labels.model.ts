import type {
  ConsultUitkomst,
  NavraagBesluit,
  NavraagUitkomst,
  NavraagWijze,
  OpvolgStap,
  OpvolgUitkomst,
  RegistratieEindeReden,
  RegistratieStand,
  RegistratieStapSoort,
  RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';

type Labels<C extends string> = Readonly<Record<C, string>>;

/** The register of the Wbsrz is another one: said on every screen where a register of employers stands. */
export const GEEN_FRAUDEREGISTER =
  'Dit is een register van werkgevers in de zorg. Het is niet het waarschuwingsregister zorgfraude van de Wbsrz. Dat is alleen voor zorgverzekeraars en gemeenten.';

export const CONSULT_UITKOMST_LABEL: Labels<ConsultUitkomst> = {
  GEEN_REGISTRATIE: 'Geen registratie',
  MOGELIJKE_REGISTRATIE: 'Mogelijke registratie',
};

export const OPVOLG_STAP_LABEL: Labels<OpvolgStap> = {
  IDENTITEIT: 'Stap 1: is het dezelfde persoon?',
  NAVRAAG: 'Stap 2: navraag bij wie registreerde',
  GEHOORD: 'Stap 3: gesprek met de sollicitant',
  BESLUIT: 'Stap 4: besluit',
};

export const OPVOLG_UITKOMST_LABEL: Labels<OpvolgUitkomst> = {
  ZELFDE_PERSOON: 'Het is dezelfde persoon',
  ANDER_PERSOON: 'Het is iemand anders',
  GEDAAN: 'Gedaan',
  GEEN_BEZWAAR: 'Geen bezwaar',
  BEZWAAR: 'Bezwaar',
};

/** Which outcomes a step can have. */
export const OPVOLG_KEUZES: Readonly<Record<OpvolgStap, readonly OpvolgUitkomst[]>> = {
  IDENTITEIT: ['ZELFDE_PERSOON', 'ANDER_PERSOON'],
  NAVRAAG: ['GEDAAN'],
  GEHOORD: ['GEDAAN'],
  BESLUIT: ['GEEN_BEZWAAR', 'BEZWAAR'],
};

export const REGISTRATIE_VOORWAARDE_LABEL: Labels<RegistratieVoorwaarde> = {
  EINDE: 'Het dienstverband is hierom beëindigd',
  AANGIFTE: 'Er is aangifte gedaan bij de politie',
  BEWIJS: 'Er is genoeg bewijs, en dat wordt bewaard',
  VERTELD: 'De persoon weet van de registratie en van het recht op bezwaar',
};

export const REGISTRATIE_STAND_LABEL: Labels<RegistratieStand> = {
  VOORBEREIDING: 'In voorbereiding',
  AANGEBODEN: 'Bij de bestuurder',
  BEKRACHTIGD: 'Bekrachtigd',
  GEREGISTREERD: 'Geregistreerd',
  VERWIJDERD: 'Verwijderd uit het register',
  GESTOPT: 'Gestopt',
};

export const REGISTRATIE_STAP_LABEL: Labels<RegistratieStapSoort> = {
  BEGONNEN: 'Voorbereiding begonnen',
  ...REGISTRATIE_VOORWAARDE_LABEL,
  AANGEBODEN: 'Aangeboden aan de bestuurder',
  TERUGGESTUURD: 'Teruggestuurd door de bestuurder',
  BEKRACHTIGD: 'Bekrachtigd door de bestuurder',
  GEREGISTREERD: 'In het register gezet',
  VERWIJDERD: 'Uit het register gehaald',
  GESTOPT: 'Voorbereiding gestopt',
};

export const REGISTRATIE_EINDE_LABEL: Labels<RegistratieEindeReden> = {
  TERMIJN_VOORBIJ: 'De termijn is voorbij',
  ONTERECHT: 'De registratie klopte niet',
  BEZWAAR_GEGROND: 'De persoon maakte bezwaar en kreeg gelijk',
};

export const NAVRAAG_WIJZE_LABEL: Labels<NavraagWijze> = {
  HIER: 'Via Meldbaken',
  ZELF: 'Zelf gevraagd, buiten Meldbaken',
};

export const NAVRAAG_UITKOMST_LABEL: Labels<NavraagUitkomst> = {
  GEEN_AANTEKENING: 'Geen aantekening',
  AANTEKENING: 'Aantekening',
  NIET_BEANTWOORD: 'Niet beantwoord',
};

export const NAVRAAG_BESLUIT_LABEL: Labels<NavraagBesluit> = {
  GEEN_BEZWAAR: 'Geen bezwaar',
  BEZWAAR: 'Bezwaar',
};
