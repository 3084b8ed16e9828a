import { useLingui } from '@lingui/react/macro';
import type { AanbiederQuery } from '@meldbaken/platform/graphql-client';
import { Datum, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';

type Oorzaak = NonNullable<AanbiederQuery['aanbieder']>['oorzaken'][number];

/** Which kinds of cause come back in the reports that were assessed; not there when there are none. */
export function OorzakenTabel({ oorzaken }: { oorzaken: readonly Oorzaak[] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useMemo(
    (): readonly Kolom<Oorzaak>[] => [
      { sleutel: 'naam', kop: t`Oorzaak`, rijkop: true, cel: ({ naam }) => naam },
      { sleutel: 'rapporten', kop: t`Rapporten`, soort: 'getal', cel: ({ rapporten }) => rapporten },
      { sleutel: 'basis', kop: t`Als basisoorzaak`, soort: 'getal', cel: ({ basis }) => basis },
      {
        sleutel: 'eerste',
        kop: t`Eerste`,
        soort: 'getal',
        cel: ({ eersteOp }) => <Datum datum={eersteOp} stijl="kort" />,
      },
      {
        sleutel: 'laatste',
        kop: t`Laatste`,
        soort: 'getal',
        cel: ({ laatsteOp }) => <Datum datum={laatsteOp} stijl="kort" />,
      },
    ],
    [t],
  );
  if (oorzaken.length === 0) return null;
  return (
    <Tabel
      bijschrift={t`Oorzaken in beoordeelde rapporten`}
      kolommen={kolommen}
      rijen={oorzaken}
      sleutelVan={({ soort }) => soort}
    />
  );
}
