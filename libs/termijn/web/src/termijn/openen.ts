import type { TermijnRijFragment } from '@meldbaken/platform/graphql-client';

/** Ids of the dossiers whose content this viewer may read; a dossier has the id of its melding. */
export type LeesbareDossiers = ReadonlySet<string>;

interface MetMeldingen {
  readonly leesbaar?: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** From the list of reports that the viewer takes part in. */
export const leesbareDossiers = ({ leesbaar }: MetMeldingen): LeesbareDossiers =>
  new Set(leesbaar?.edges.map(({ node }) => node.id));

type Onderwerp = Pick<TermijnRijFragment, 'dossierId' | 'mijn' | 'onderwerpPad'>;

/**
 * Whether the page behind a term opens for this viewer. Somebody who only looks over a dossier (a bestuurder without content)
 * gets the number as text: no link that leads to 'not found'.
 */
export const magOpenen = ({ dossierId, mijn }: Onderwerp, leesbaar: LeesbareDossiers): boolean =>
  mijn || leesbaar.has(dossierId);

/** What to do about a term, and where: the report to the inspectie has a page of its own. */
export function paginaVan({ code, onderwerpPad }: Pick<TermijnRijFragment, 'code' | 'onderwerpPad'>): string {
  return code === 'IGJ_MELDING' && onderwerpPad.startsWith('/meldingen/') ? `${onderwerpPad}/besluit` : onderwerpPad;
}
