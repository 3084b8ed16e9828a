import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';

/** The guidelines of the inspectie for the report of an investigation. */
export const RAPPORTAGE_RICHTLIJNEN = ['CALAMITEIT', 'GEWELD_ZORGVERLENER', 'GEWELD_ANDERS'] as const;
export type RapportageRichtlijn = (typeof RAPPORTAGE_RICHTLIJNEN)[number];

export const RICHTLIJN_LABEL: Readonly<Record<RapportageRichtlijn, string>> = {
  CALAMITEIT: 'Rapport over een calamiteit',
  GEWELD_ZORGVERLENER: 'Rapport over geweld door een zorgverlener',
  GEWELD_ANDERS: 'Rapport over ander geweld in de zorgrelatie',
};

export const RICHTLIJN_UITLEG: Readonly<Record<RapportageRichtlijn, string>> = {
  CALAMITEIT: 'Volgens de richtlijn calamiteitenrapportage.',
  GEWELD_ZORGVERLENER: 'Een zorgverlener gebruikte geweld tegen een cliënt.',
  GEWELD_ANDERS: 'Iemand anders gebruikte geweld, bijvoorbeeld een andere cliënt.',
};

const PER_CATEGORIE: Readonly<Record<ExterneMeldingCategorie, readonly RapportageRichtlijn[]>> = {
  CALAMITEIT: ['CALAMITEIT'],
  GEWELD: ['GEWELD_ZORGVERLENER', 'GEWELD_ANDERS'],
  // The inspectie examines a dismissal itself (Uitvoeringsbesluit Wkkgz art. 8.12).
  ONTSLAG: [],
  // Aanname: a municipality follows the same chapters.
  WMO_CALAMITEIT: ['CALAMITEIT'],
  WMO_GEWELD: ['GEWELD_ZORGVERLENER', 'GEWELD_ANDERS'],
  // Aanname: under the Leidraad Meldingen Jeugd as well.
  JEUGD_CALAMITEIT: ['CALAMITEIT'],
  JEUGD_GEWELD: ['GEWELD_ZORGVERLENER', 'GEWELD_ANDERS'],
};

/** The guidelines that fit a report of this kind; none: there is no report of the provider to write. */
export const richtlijnenVoor = (categorie: ExterneMeldingCategorie): readonly RapportageRichtlijn[] =>
  PER_CATEGORIE[categorie];

/** Where the chapters come from, in plain words. */
export const RICHTLIJN_AANNAME =
  'Aanname: deze hoofdstukken volgen de richtlijn van de IGJ zoals wij die kennen. Kijk de richtlijn zelf na.';
