import { meldrouteVan, type ExterneMeldingCategorie, type Instantie, type Meldroute } from '@meldbaken/igj/contract';

/** What a report rests on in the internal report: a Wmo or Jeugd report on the same finding as the one of the Wkkgz. */
export const GROND_VAN = {
  CALAMITEIT: 'CALAMITEIT',
  GEWELD: 'GEWELD',
  ONTSLAG: 'ONTSLAG',
  WMO_CALAMITEIT: 'CALAMITEIT',
  WMO_GEWELD: 'GEWELD',
  JEUGD_CALAMITEIT: 'CALAMITEIT',
  JEUGD_GEWELD: 'GEWELD',
} as const satisfies Readonly<Record<ExterneMeldingCategorie, string>>;

/** The terms of the provider, by the law of its report. A question of the IGJ rests on the Awb, whatever the report. */
export const MELD_TERMIJNEN = {
  IGJ: { melden: 'IGJ_MELDING', aanvullen: 'IGJ_AANVULLEN', vraag: 'IGJ_VRAAG', rapport: 'IGJ_RAPPORTAGE' },
  WMO: { melden: 'WMO_MELDING', aanvullen: 'WMO_AANVULLEN', vraag: 'WMO_VRAAG', rapport: 'WMO_RAPPORTAGE' },
  JEUGD: { melden: 'JEUGD_MELDING', aanvullen: 'JEUGD_AANVULLEN', vraag: 'IGJ_VRAAG', rapport: 'JEUGD_RAPPORTAGE' },
} as const satisfies Readonly<Record<Meldroute, object>>;

/** The terms that belong to this kind of report. */
export const meldTermijnen = (
  categorie: ExterneMeldingCategorie,
): (typeof MELD_TERMIJNEN)[keyof typeof MELD_TERMIJNEN] => MELD_TERMIJNEN[meldrouteVan(categorie)];

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
