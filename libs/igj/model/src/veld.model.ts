import { EXTERNE_MELDING_CATEGORIEEN, IGJ_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';

export type VeldSoort = 'TEKST' | 'LANGE_TEKST' | 'DATUM' | 'MOMENT' | 'JA_NEE' | 'KEUZE' | 'KVK' | 'VESTIGING' | 'BIG';

/** Who fills a field; VANZELF: the product, at the moment of sending. */
export type Waarvandaan = 'ORGANISATIE' | 'MELDING' | 'BEHANDELAAR' | 'BESTUURDER' | 'VANZELF';

export type VeldGroep =
  | 'AANBIEDER'
  | 'MELDER'
  | 'MELDING'
  | 'CLIENT'
  | 'WMO'
  | 'JEUGD'
  | 'GEBEURTENIS'
  | 'BETROKKENEN'
  | 'ZORGVERLENER'
  | 'ACTIES'
  | 'JUSTITIE'
  | 'PRODUCT';

export interface Veld {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
  readonly soort: VeldSoort;
  readonly keuzes?: readonly { readonly code: string; readonly label: string }[];
  readonly groep: VeldGroep;
  /** The categories whose form has this field. */
  readonly categorieen: readonly ExterneMeldingCategorie[];
  readonly verplichtVoor: readonly ExterneMeldingCategorie[];
  /** Required only while another field has this value. */
  readonly verplichtAls?: { readonly veld: string; readonly is: string };
  readonly waarvandaan: Waarvandaan;
  /** The provision that asks for it, or why we offer it. */
  readonly bron: string;
}

export const GROEP_LABEL: Readonly<Record<VeldGroep, string>> = {
  AANBIEDER: 'De zorgaanbieder',
  MELDER: 'Wie meldt',
  MELDING: 'De melding',
  CLIENT: 'De cliënt',
  WMO: 'De hulp uit de Wmo',
  JEUGD: 'De jeugdhulp',
  GEBEURTENIS: 'Wat er gebeurde',
  BETROKKENEN: 'Betrokken personen',
  ZORGVERLENER: 'De zorgverlener',
  ACTIES: 'Wat u doet',
  JUSTITIE: 'Openbaar Ministerie',
  PRODUCT: 'Product',
};

export const WAARVANDAAN_LABEL: Readonly<Record<Waarvandaan, string>> = {
  ORGANISATIE: 'Uit de gegevens van uw organisatie',
  MELDING: 'Uit de melding',
  BEHANDELAAR: 'De behandelaar vult dit in',
  BESTUURDER: 'De bestuurder vult dit in',
  VANZELF: 'Vult zich vanzelf in bij het versturen',
};

export const ALLE = EXTERNE_MELDING_CATEGORIEEN;
export const ALLE_IGJ = IGJ_CATEGORIEEN;
export const BIJ_GEBEURTENIS = [
  'CALAMITEIT',
  'GEWELD',
  'WMO_CALAMITEIT',
  'WMO_GEWELD',
  'JEUGD_CALAMITEIT',
  'JEUGD_GEWELD',
] as const;
export const BIJ_GEWELD = ['GEWELD', 'WMO_GEWELD', 'JEUGD_GEWELD'] as const;
export const BIJ_GEBEURTENIS_IGJ = ['CALAMITEIT', 'GEWELD'] as const;
/** Where the law asks for it. */
export const UB = (artikel: string): string => `Uitvoeringsbesluit Wkkgz art. ${artikel}`;
export const EXTRA = 'Niet verplicht; de inspectie vraagt er vaak naar';
