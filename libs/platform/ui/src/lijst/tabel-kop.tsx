import type { ReactNode } from 'react';
import { IcoonOpAf } from './icoon-op-af';
import type { Kolom, Sortering } from './kolom';

interface TabelKopProps<Rij> {
  kolommen: readonly Kolom<Rij>[];
  sortering: Sortering | undefined;
  onSorteer: ((sortering: Sortering) => void) | undefined;
}

const ARIA = { oplopend: 'ascending', aflopend: 'descending' } as const;

/** Header row; a sortable header is a button inside the cell. */
export function TabelKop<Rij>({ kolommen, sortering, onSorteer }: TabelKopProps<Rij>): ReactNode {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {kolommen.map(({ sleutel, kop, sorteer }) => {
          const richting = sortering?.sleutel === sleutel ? sortering.richting : undefined;
          const om = richting === 'oplopend' ? 'aflopend' : 'oplopend';
          return (
            <th key={sleutel} role="columnheader" scope="col" aria-sort={richting && ARIA[richting]}>
              {sorteer && onSorteer ? (
                <button
                  type="button"
                  className="mb-tabel__sorteer"
                  onClick={() => onSorteer({ sleutel, richting: om })}
                >
                  {kop}
                  <IcoonOpAf richting={richting} />
                </button>
              ) : (
                kop
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
