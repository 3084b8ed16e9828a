import { instantieVan, type ExterneMeldingCategorie, type Instantie } from '@meldbaken/igj/contract';
import { zinVoor } from '@meldbaken/igj/model';
import { useIk } from '@meldbaken/platform/graphql-client';

/** The authority whose workspace this is: a municipality supervises the Wmo. */
export const useInstantie = (): Instantie => (useIk().gekozen?.organisatie.soort === 'GEMEENTE' ? 'WMO' : 'IGJ');

/** 'de IGJ', or 'de gemeente': to whom a report of this kind goes. */
export const deInstantie = (categorie: ExterneMeldingCategorie): string => zinVoor(instantieVan(categorie), 'de IGJ');

/** Is this a report for the IGJ? */
export const voorIgj = ({ categorie }: { readonly categorie: ExterneMeldingCategorie }): boolean =>
  instantieVan(categorie) === 'IGJ';
