import type { Rol, TermijnRijFragment } from '@meldbaken/platform/graphql-client';

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

/** Roles that make or send the report to the inspectie; others who follow a case find nothing on that page. */
const MELDT: readonly Rol[] = ['BESTUURDER', 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'];

export const meldtBijIgj = (rollen: readonly Rol[]): boolean => rollen.some((rol) => MELDT.includes(rol));

/** Where to go about a term: the report to the inspectie has a page of its own, for who works on it. */
export function paginaVan(
  { code, onderwerpPad }: Pick<TermijnRijFragment, 'code' | 'onderwerpPad'>,
  meldt: boolean,
): string {
  return meldt && code === 'IGJ_MELDING' && onderwerpPad.startsWith('/meldingen/')
    ? `${onderwerpPad}/besluit`
    : onderwerpPad;
}
