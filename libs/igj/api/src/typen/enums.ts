import { registerEnumType } from '@nestjs/graphql';
import { EXTERNE_MELDING_CATEGORIEEN, EXTERNE_MELDING_STATUSSEN, POSTVAK_STATUSSEN } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, EXTERNE_MELDING_STATUS_LABEL, POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';

function alsEnum<C extends string>(
  naam: string,
  description: string,
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): Record<string, string> {
  const waarden = Object.fromEntries(codes.map((c) => [c, c]));
  const valuesMap = Object.fromEntries(codes.map((c) => [c, { description: `${labels[c]}.` }]));
  registerEnumType(waarden, { name: naam, description, valuesMap });
  return waarden;
}

export const CategorieEnum = alsEnum(
  'ExterneMeldingCategorie',
  'Soort melding aan de inspectie (art. 11 Wkkgz).',
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
