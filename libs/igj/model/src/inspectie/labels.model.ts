import type {
  EigenReden,
  ElementOordeel,
  MaatregelCode,
  SignaalOntvanger,
  WegingErnst,
  WegingRisico,
  ZaakRoute,
} from '@meldbaken/igj/contract';

export const WEGING_ERNST_LABEL: Readonly<Record<WegingErnst, string>> = {
  LICHT: 'Licht',
  MATIG: 'Matig',
  ERNSTIG: 'Ernstig',
  ZEER_ERNSTIG: 'Zeer ernstig',
};

export const WEGING_RISICO_LABEL: Readonly<Record<WegingRisico, string>> = {
  LAAG: 'Laag',
  MIDDEN: 'Gemiddeld',
  HOOG: 'Hoog',
};

export const ZAAK_ROUTE_LABEL: Readonly<Record<ZaakRoute, string>> = {
  AANBIEDER: 'De aanbieder onderzoekt',
  EIGEN_ONDERZOEK: 'De IGJ onderzoekt zelf',
  SLUITEN: 'De zaak sluiten',
};

export const EIGEN_REDEN_LABEL: Readonly<Record<EigenReden, string>> = {
  OVERLIJDEN_NA_DWANG: 'Overlijden na een maatregel die vrijheid beperkt',
  VERSCHERPT_TOEZICHT: 'De aanbieder staat onder verscherpt toezicht',
  MOGELIJK_STRAFBAAR: 'Er is misschien een strafbaar feit',
  RAPPORT_ONVOLDOENDE: 'De aanbieder onderzocht het niet, of niet goed genoeg',
  ANDERS: 'Een andere reden',
};

export const ELEMENT_OORDEEL_LABEL: Readonly<Record<ElementOordeel, string>> = {
  VOLDOENDE: 'Voldoende',
  ONVOLDOENDE: 'Onvoldoende',
  NIET_VAN_TOEPASSING: 'Hoort hier niet bij',
};

export const SIGNAAL_ONTVANGER_LABEL: Readonly<Record<SignaalOntvanger, string>> = {
  RIEC: 'RIEC',
  ZORGKANTOOR: 'Zorgkantoor',
  OM: 'Openbaar Ministerie',
};

export const MAATREGEL_LABEL: Readonly<Record<MaatregelCode, string>> = {
  GESPREK: 'Gesprek',
  VERKENNEND_TOEZICHT: 'Verkennend toezicht',
  VERSCHERPT_TOEZICHT: 'Verscherpt toezicht',
  AANWIJZING: 'Aanwijzing',
  BEVEL: 'Bevel',
  LAST_DWANGSOM: 'Last onder dwangsom',
  LAST_BESTUURSDWANG: 'Last onder bestuursdwang',
  BOETE: 'Bestuurlijke boete',
  TUCHTZAAK: 'Tuchtzaak',
};
