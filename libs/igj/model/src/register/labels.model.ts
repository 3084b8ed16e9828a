import type { AantekeningDaad, CorrectieReden, VergewisUitkomst, VerwijderReden } from '@meldbaken/igj/contract';

export const VERGEWIS_UITKOMST_LABEL: Readonly<Record<VergewisUitkomst, string>> = {
  AANTEKENING: 'Er is een aantekening',
  GEEN_AANTEKENING: 'Geen aantekening',
  NIET_BEANTWOORD: 'Niet beantwoord',
};

export const CORRECTIE_REDEN_LABEL: Readonly<Record<CorrectieReden, string>> = {
  GEGEVENS_ONJUIST: 'De gegevens van de persoon klopten niet',
  DATUM_ONJUIST: 'De datum van het rapport klopte niet',
};

export const VERWIJDER_REDEN_LABEL: Readonly<Record<VerwijderReden, string>> = {
  VERKEERDE_PERSOON: 'Het gaat om een andere persoon',
  RAPPORT_HERZIEN: 'Het rapport is herzien',
  BEZWAAR_GEGROND: 'Een bezwaar is gegrond',
  UITSPRAAK_RECHTER: 'De rechter heeft dit bepaald',
};

export const AANTEKENING_DAAD_LABEL: Readonly<Record<AantekeningDaad, string>> = {
  VASTGELEGD: 'Vastgelegd',
  GECORRIGEERD: 'Gecorrigeerd',
  VERWIJDERD: 'Verwijderd',
};

/** Said on the entry that the system took out. */
export const TERMIJN_VOORBIJ_LABEL = 'De 5 jaar zijn voorbij';
