import {
  EXTERNE_MELDING_CATEGORIEEN,
  EXTERNE_MELDING_STATUSSEN,
  LOSSE_VASTSTELLINGEN,
  PARALLELLE_PLICHT_CODES,
  POSTVAK_STATUSSEN,
  VERZENDWIJZEN,
  ZORGSOORTEN,
} from '@meldbaken/igj/contract';
import {
  CATEGORIE_LABEL,
  GEMEENTE_EENHEDEN,
  EXTERNE_MELDING_STATUS_LABEL,
  LOSSE_VASTSTELLING_LABEL,
  PLICHT_LABEL,
  POSTVAK_STATUS_LABEL,
  VERZENDWIJZE_LABEL,
  ZORGSOORT_LABEL,
} from '@meldbaken/igj/model';
import { alsEnum } from './als-enum';

export { alsEnum };
export const CategorieEnum = alsEnum(
  'ExterneMeldingCategorie',
  'Soort melding aan de inspectie of een gemeente, naar de wet die erom vraagt.',
  EXTERNE_MELDING_CATEGORIEEN,
  CATEGORIE_LABEL,
);
export const ExterneMeldingStatusEnum = alsEnum(
  'ExterneMeldingStatus',
  'Stand van een externe melding bij de zorgaanbieder.',
  EXTERNE_MELDING_STATUSSEN,
  EXTERNE_MELDING_STATUS_LABEL,
);
export const ZaakStatusEnum = alsEnum(
  'ZaakStatus',
  'Stand van een ontvangen melding bij de inspectie.',
  POSTVAK_STATUSSEN,
  POSTVAK_STATUS_LABEL,
);

export const ZAAK_WIE = ['MIJN', 'NIEUW', 'ALLE'] as const;
export type ZaakWie = (typeof ZAAK_WIE)[number];
export const ZaakWieEnum = alsEnum('ZaakWie', 'Van wie de ontvangen meldingen zijn.', ZAAK_WIE, {
  MIJN: 'Aan u toegewezen',
  NIEUW: 'Nog aan niemand toegewezen',
  ALLE: 'Alle die u mag zien',
});

export const LosseVaststellingEnum = alsEnum(
  'LosseVaststellingSoort',
  'Wat is vastgesteld bij een melding die alleen staat.',
  LOSSE_VASTSTELLINGEN,
  LOSSE_VASTSTELLING_LABEL,
);
export const VerzendwijzeEnum = alsEnum(
  'Verzendwijze',
  'Hoe meldingen naar de inspectie gaan.',
  VERZENDWIJZEN,
  VERZENDWIJZE_LABEL,
);
export const GemeenteEenheidEnum = alsEnum('GemeenteEenheid', 'Waarin een gemeente telt.', GEMEENTE_EENHEDEN, {
  UREN: 'Uren',
  WERKDAGEN: 'Werkdagen',
});
export const PlichtEnum = alsEnum(
  'ParallellePlichtCode',
  'Een plicht naast de melding aan de inspectie.',
  PARALLELLE_PLICHT_CODES,
  PLICHT_LABEL,
);
export const ZorgsoortEnum = alsEnum(
  'Zorgsoort',
  'Soort zorg die een organisatie geeft.',
  ZORGSOORTEN,
  ZORGSOORT_LABEL,
);
