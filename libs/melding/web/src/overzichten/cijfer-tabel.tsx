import { useLingui } from '@lingui/react/macro';
import type { MeldingCijferRijDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface CijferTabelProps {
  readonly bijschrift: string;
  /** What the rows are: "Vorm". */
  readonly wat: string;
  readonly perioden: readonly { readonly naam: string }[];
  readonly rijen: readonly MeldingCijferRijDelenFragment[];
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Counts per period and over the year; what is hidden says so in words. */
export function CijferTabel({ bijschrift, wat, perioden, rijen }: CijferTabelProps): ReactNode {
  const { t } = useLingui();
  const getal = (n: number | null | undefined): ReactNode => n ?? <Bij>{t`verborgen`}</Bij>;
  const kolommen: Kolom<MeldingCijferRijDelenFragment>[] = [
    { sleutel: 'naam', kop: wat, rijkop: true, cel: ({ naam }) => hoofdletter(naam) },
    ...perioden.map(({ naam }, i): Kolom<MeldingCijferRijDelenFragment> => ({
      sleutel: `p${i}`,
      kop: hoofdletter(naam),
      soort: 'getal',
      cel: ({ cellen }) => getal(cellen[i]),
    })),
    // One period is the year so far: the same number twice says nothing.
    ...(perioden.length > 1
      ? [
          {
            sleutel: 'jaar',
            kop: t`Samen`,
            soort: 'getal' as const,
            cel: (r: MeldingCijferRijDelenFragment) => getal(r.jaar),
          },
        ]
      : []),
  ];
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={rijen} sleutelVan={({ code }) => code} />;
}
