import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { Laag, type LaagProps } from './laag';

export interface VensterProps extends LaagProps {
  /** For two columns or a table. */
  breed?: boolean;
}

/** A dialog for one short question. Not for acts that leave the organisation: those end on a page of their own. */
export function Venster({ breed, ...rest }: VensterProps): ReactNode {
  return <Laag {...rest} vak={klassen('mb-venster', breed && 'mb-venster--breed')} />;
}
