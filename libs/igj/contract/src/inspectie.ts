/** How serious the inspectie finds what was reported, and how likely that it happens again. */
export const WEGING_ERNSTEN = ['LICHT', 'MATIG', 'ERNSTIG', 'ZEER_ERNSTIG'] as const;
export type WegingErnst = (typeof WEGING_ERNSTEN)[number];

export const WEGING_RISICOS = ['LAAG', 'MIDDEN', 'HOOG'] as const;
export type WegingRisico = (typeof WEGING_RISICOS)[number];

/** Who examines, or that nobody needs to. */
export const ZAAK_ROUTES = ['AANBIEDER', 'EIGEN_ONDERZOEK', 'SLUITEN'] as const;
export type ZaakRoute = (typeof ZAAK_ROUTES)[number];

/** Why the inspectie examines itself (Uitvoeringsbesluit Wkkgz art. 8.7 lid 2 and 8.8). */
export const EIGEN_REDENEN = [
  'OVERLIJDEN_NA_DWANG',
  'VERSCHERPT_TOEZICHT',
  'MOGELIJK_STRAFBAAR',
  'RAPPORT_ONVOLDOENDE',
  'ANDERS',
] as const;
export type EigenReden = (typeof EIGEN_REDENEN)[number];

/** What the inspectie finds of one element of the provider's report. */
export const ELEMENT_OORDELEN = ['VOLDOENDE', 'ONVOLDOENDE', 'NIET_VAN_TOEPASSING'] as const;
export type ElementOordeel = (typeof ELEMENT_OORDELEN)[number];

/** Measures of supervision, lightest first: the order is the ladder. */
export const MAATREGEL_CODES = [
  'GESPREK',
  'VERKENNEND_TOEZICHT',
  'VERSCHERPT_TOEZICHT',
  'AANWIJZING',
  'BEVEL',
  'LAST_DWANGSOM',
  'LAST_BESTUURSDWANG',
  'BOETE',
  'TUCHTZAAK',
] as const;
export type MaatregelCode = (typeof MAATREGEL_CODES)[number];

/** To whom a signal can be passed on. The OM has no workspace here: that is recorded by hand. */
export const SIGNAAL_ONTVANGERS = ['RIEC', 'ZORGKANTOOR', 'OM'] as const;
export type SignaalOntvanger = (typeof SIGNAAL_ONTVANGERS)[number];

/** Kinds of own work of the inspectie on a case; its words are sealed and never travel. */
export const ZAAK_WERK_SOORTEN = [
  'NOTITIE',
  'WEGING',
  'ROUTE',
  'OORDEEL',
  'MAATREGEL',
  'DOORGIFTE',
  'RECHTMATIGHEID',
] as const;
export type ZaakWerkSoort = (typeof ZAAK_WERK_SOORTEN)[number];
