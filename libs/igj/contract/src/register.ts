/** What the inspectie answers to a provider that asks about one person; nothing more (Uitvoeringsbesluit Wkkgz art. 8.28). */
export const VERGEWIS_UITKOMSTEN = ['AANTEKENING', 'GEEN_AANTEKENING', 'NIET_BEANTWOORD'] as const;
export type VergewisUitkomst = (typeof VERGEWIS_UITKOMSTEN)[number];

/** Why an entry was put right. Codes alone: words could hold who it is about. */
export const CORRECTIE_REDENEN = ['GEGEVENS_ONJUIST', 'DATUM_ONJUIST'] as const;
export type CorrectieReden = (typeof CORRECTIE_REDENEN)[number];

/** Why an entry was taken out by decision, before its end. */
export const VERWIJDER_REDENEN = [
  'VERKEERDE_PERSOON',
  'RAPPORT_HERZIEN',
  'BEZWAAR_GEGROND',
  'UITSPRAAK_RECHTER',
] as const;
export type VerwijderReden = (typeof VERWIJDER_REDENEN)[number];

/** What happened to an entry: stays after the entry is gone, without content. */
export const AANTEKENING_DADEN = ['VASTGELEGD', 'GECORRIGEERD', 'VERWIJDERD'] as const;
export type AantekeningDaad = (typeof AANTEKENING_DADEN)[number];

/** Who somebody is, as on proof of identity. The BIG number where there is one. */
export interface Identiteit {
  readonly voornamen: string;
  readonly achternaam: string;
  /** 'YYYY-MM-DD' */
  readonly geboortedatum: string;
  readonly bigNummer: string | null;
}

/** The question of a provider within its vergewisplicht (art. 4 Wkkgz): one person, for which work, and who asks. */
export interface VergewisvraagKopie extends Identiteit {
  readonly soort: 'IGJ_VERGEWISVRAAG';
  readonly versie: 1;
  readonly functie: string;
  readonly vrager: string;
}

/** The whole answer: always the same two fields. */
export interface VergewisantwoordKopie {
  readonly soort: 'IGJ_VERGEWISANTWOORD';
  readonly versie: 1;
  readonly uitkomst: VergewisUitkomst;
  /** 'YYYY-MM-DD': date of the report; null when there is no entry. */
  readonly rapportOp: string | null;
}
