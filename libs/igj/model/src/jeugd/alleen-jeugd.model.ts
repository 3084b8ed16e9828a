import { meldrouteVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { Waarden } from '../waarden.model';

/** Why the duty of the Wkkgz no longer counts, in the words that stand with the term. */
export const GEEN_WKKGZ = 'Alleen jeugdhulp: gemeld volgens de Jeugdwet';

/** Was it youth care and nothing else? Then the report under the Jeugdwet is the report to the IGJ, and there is no second one. */
export const alleenJeugd = (categorie: ExterneMeldingCategorie, waarden: Waarden): boolean =>
  meldrouteVan(categorie) === 'JEUGD' && waarden['ookWkkgz'] === 'NEE';
