import { useLingui } from '@lingui/react/macro';
import type { AanbiederQuery } from '@meldbaken/platform/graphql-client';
import { Datum, Link, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';

type Maatregel = NonNullable<AanbiederQuery['aanbieder']>['maatregelen'][number];

/** Measures on this provider over time; not there when there are none. */
export function MaatregelenTabel({ maatregelen }: { maatregelen: readonly Maatregel[] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useMemo(
    (): readonly Kolom<Maatregel>[] => [
      { sleutel: 'naam', kop: t`Maatregel`, rijkop: true, cel: ({ naam }) => naam },
      {
        sleutel: 'zaak',
        kop: t`Zaak`,
        cel: ({ zaakId, zaakNummer }) => <Link href={`/postvak/${zaakId}`}>{zaakNummer}</Link>,
      },
      { sleutel: 'begin', kop: t`Vanaf`, soort: 'getal', cel: ({ beginOp }) => <Datum datum={beginOp} stijl="kort" /> },
      {
        sleutel: 'uiterlijk',
        kop: t`Laatste dag`,
        soort: 'getal',
        cel: ({ uiterlijk, eindOp }) => {
          const dag = uiterlijk ?? eindOp;
          return dag ? <Datum datum={dag} stijl="kort" /> : t`Geen`;
        },
      },
      {
        sleutel: 'stand',
        kop: t`Stand`,
        cel: ({ geeindigdOp }) => (geeindigdOp ? t`Gestopt` : t`Loopt`),
      },
    ],
    [t],
  );
  if (maatregelen.length === 0) return null;
  return (
    <Tabel
      bijschrift={t`Maatregelen, de nieuwste bovenaan`}
      kolommen={kolommen}
      rijen={maatregelen}
      sleutelVan={({ id }) => id}
    />
  );
}
