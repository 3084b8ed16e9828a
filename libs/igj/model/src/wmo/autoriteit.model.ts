import { instantieVan, type ExterneMeldingCategorie, type Instantie } from '@meldbaken/igj/contract';

/** What a report rests on in the internal report: a Wmo report on the same finding as the one to the IGJ. */
export const GROND_VAN = {
  CALAMITEIT: 'CALAMITEIT',
  GEWELD: 'GEWELD',
  ONTSLAG: 'ONTSLAG',
  WMO_CALAMITEIT: 'CALAMITEIT',
  WMO_GEWELD: 'GEWELD',
} as const satisfies Readonly<Record<ExterneMeldingCategorie, string>>;

/** The terms of the provider, by the authority that its report goes to. */
export const MELD_TERMIJNEN = {
  IGJ: { melden: 'IGJ_MELDING', aanvullen: 'IGJ_AANVULLEN', vraag: 'IGJ_VRAAG', rapport: 'IGJ_RAPPORTAGE' },
  WMO: { melden: 'WMO_MELDING', aanvullen: 'WMO_AANVULLEN', vraag: 'WMO_VRAAG', rapport: 'WMO_RAPPORTAGE' },
} as const satisfies Readonly<Record<Instantie, object>>;

/** The terms that belong to this kind of report. */
export const meldTermijnen = (
  categorie: ExterneMeldingCategorie,
): (typeof MELD_TERMIJNEN)[keyof typeof MELD_TERMIJNEN] => MELD_TERMIJNEN[instantieVan(categorie)];

/** Our sentences are written for the IGJ. At a municipality the same sentence names the municipality. */
const WOORDEN: readonly (readonly [RegExp, string])[] = [
  [/\bde site van de IGJ\b/g, 'de site van de gemeente'],
  [/\bde Inspectie Gezondheidszorg en Jeugd\b/g, 'de gemeente'],
  [/\bde (IGJ|inspectie)\b/g, 'de gemeente'],
  [/\bDe (IGJ|inspectie)\b/g, 'De gemeente'],
  [/\bbij IGJ\b/g, 'bij de gemeente'],
];

/** A sentence of ours, with the authority that it is about. */
export function zinVoor(instantie: Instantie, zin: string): string {
  return instantie === 'IGJ' ? zin : WOORDEN.reduce((tekst, [van, naar]) => tekst.replace(van, naar), zin);
}
