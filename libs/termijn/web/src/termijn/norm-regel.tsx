import type { ReactNode } from 'react';
import { normTekst } from './norm';

interface NormRegelProps {
  readonly code: string;
  readonly soort: string;
}

/** Where the length of a term comes from. Fetched after the list: the texts of the whole catalogue come with it. */
export default function NormRegel(termijn: NormRegelProps): ReactNode {
  return normTekst(termijn);
}
