import type { ReactNode } from 'react';
import type { Ernst } from '../ernst/ernst';
import { useTeksten } from '../haken/ui-context';
import type { Kolom } from './kolom';

interface TabelRijProps<Rij> {
  rij: Rij;
  kolommen: readonly Kolom<Rij>[];
  ernst: Ernst | undefined;
  ongelezen: boolean;
}

/** One row. Each cell carries its column's name, which stands before it when the row is a card. */
export function TabelRij<Rij>({ rij, kolommen, ernst, ongelezen }: TabelRijProps<Rij>): ReactNode {
  const teksten = useTeksten();
  return (
    <tr role="row" data-ernst={ernst} data-ongelezen={ongelezen || undefined}>
      {kolommen.map(({ sleutel, kop, cel, rijkop, soort }) => {
        if (rijkop) {
          return (
            <th key={sleutel} role="rowheader" scope="row">
              {ongelezen && <span className="mb-onzichtbaar">{teksten.nieuw}: </span>}
              {cel(rij)}
            </th>
          );
        }
        return (
          <td
            key={sleutel}
            role="cell"
            className={soort === 'getal' ? 'mb-tabel__getal' : undefined}
            data-label={soort === 'actie' || soort === 'kaal' ? undefined : kop}
            data-actie={soort === 'actie' || undefined}
          >
            {soort === 'actie' ? <div className="mb-tabel__acties">{cel(rij)}</div> : cel(rij)}
          </td>
        );
      })}
    </tr>
  );
}
