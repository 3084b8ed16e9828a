import type { ReactNode } from 'react';
import type { Ernst } from '../ernst/ernst';
import { useSchuift } from '../haken/use-schuift';
import { useTeksten } from '../haken/ui-context';
import { Aankondiging } from '../indeling/aankondiging';
import type { Kolom, Sortering } from './kolom';
import { TabelKop } from './tabel-kop';
import { TabelRij } from './tabel-rij';

export interface TabelProps<Rij> {
  /** Count and order, such as "30 termijnen, eerste bovenaan". Announced politely when it changes. */
  bijschrift: string;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  sleutelVan: (rij: Rij) => string;
  sortering?: Sortering;
  onSorteer?: (sortering: Sortering) => void;
  /** State of the row: TE_LAAT gets a bar at its side. */
  ernstVan?: (rij: Rij) => Ernst | undefined;
  ongelezenVan?: (rij: Rij) => boolean;
  /** Shown instead of rows; give a `Leeg`. */
  leeg?: ReactNode;
  /** Newer rows are on their way. */
  bezig?: boolean;
}

/** A plain table; sort, filter and pages are the server's. In a narrow place each row becomes a card. */
export function Tabel<Rij>(props: TabelProps<Rij>): ReactNode {
  const { bijschrift, kolommen, rijen, sleutelVan, ernstVan, ongelezenVan, leeg, bezig } = props;
  const teksten = useTeksten();
  const { ref, schuift } = useSchuift<HTMLDivElement>();
  const vak = schuift ? { tabIndex: 0, role: 'region', 'aria-label': teksten.tabel.schuif(bijschrift) } : {};
  return (
    <div className="mb-tabel" aria-busy={bezig || undefined}>
      <div className="mb-tabel__schuif" ref={ref} {...vak}>
        {/* Roles in full: cards change the display of table parts, which takes their roles in some browsers. */}
        <table role="table">
          <caption>{bijschrift}</caption>
          <TabelKop kolommen={kolommen} sortering={props.sortering} onSorteer={props.onSorteer} />
          <tbody role="rowgroup">
            {rijen.map((rij) => (
              <TabelRij
                key={sleutelVan(rij)}
                rij={rij}
                kolommen={kolommen}
                ernst={ernstVan?.(rij)}
                ongelezen={ongelezenVan?.(rij) ?? false}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Aankondiging tekst={bijschrift} />
      {rijen.length === 0 && leeg && <div className="mb-tabel__leeg">{leeg}</div>}
    </div>
  );
}
