import { useLingui } from '@lingui/react/macro';
import type { TellingFragment } from '@meldbaken/platform/graphql-client';
import { Diep, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { AfloopKeuze, TermijnZoek } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { lijstAdres } from './cijfers-zoek';
import { GetalLink } from './getal-link';

export interface TellingRij {
  readonly sleutel: string;
  readonly naam: string;
  readonly niveau?: number;
  readonly telling: TellingFragment;
  /** What the row adds to the filter of the list. */
  readonly deel: TermijnZoek;
}

interface TellingTabelProps {
  readonly bijschrift: string;
  /** What the rows are: "Soort". */
  readonly wat: string;
  readonly rijen: readonly TellingRij[];
  readonly zoek: TermijnZoek;
}

/** Counts per row; every number opens exactly those terms. */
export function TellingTabel({ bijschrift, wat, rijen, zoek }: TellingTabelProps): ReactNode {
  const { t } = useLingui();
  const kolom = (
    sleutel: Exclude<keyof TellingFragment, 'aandeel' | 'geteld'>,
    kop: string,
    afloop: AfloopKeuze,
  ): Kolom<TellingRij> => ({
    sleutel,
    kop,
    soort: 'getal',
    cel: ({ naam, telling, deel }) => (
      <GetalLink
        aantal={telling[sleutel]}
        href={lijstAdres(zoek, afloop, deel)}
        wat={`${naam}, ${kop.toLowerCase()}`}
      />
    ),
  });
  const kolommen: Kolom<TellingRij>[] = [
    { sleutel: 'naam', kop: wat, rijkop: true, cel: ({ naam, niveau = 0 }) => <Diep niveau={niveau}>{naam}</Diep> },
    kolom('opTijd', t`Op tijd`, 'OP_TIJD'),
    kolom('teLaatGehaald', t`Te laat gedaan`, 'TE_LAAT_GEHAALD'),
    kolom('teLaatOpen', t`Te laat, nog open`, 'TE_LAAT_OPEN'),
    kolom('vervallen', t`Vervallen`, 'VERVALLEN'),
    { sleutel: 'aandeel', kop: t`Aandeel op tijd`, soort: 'getal', cel: ({ telling }) => telling.aandeel },
  ];
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={rijen} sleutelVan={({ sleutel }) => sleutel} />;
}
