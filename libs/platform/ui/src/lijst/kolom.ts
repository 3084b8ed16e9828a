import type { ReactNode } from 'react';

export interface Kolom<Rij> {
  /** Name of the column; the sort key. */
  sleutel: string;
  kop: string;
  cel: (rij: Rij) => ReactNode;
  /** The header is a button that sorts. */
  sorteer?: boolean;
  /** This cell names the row (`th scope=row`); one column has it. */
  rijkop?: boolean;
  /** `getal` tabular figures; `actie` buttons; on a phone `actie` and `kaal` get no label in front. */
  soort?: 'getal' | 'actie' | 'kaal';
}

/** Order of the rows, as it stands in the URL. */
export interface Sortering {
  readonly sleutel: string;
  readonly richting: 'oplopend' | 'aflopend';
}
