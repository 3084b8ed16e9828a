import { useLingui } from '@lingui/react/macro';
import type { RegisterQuery } from '@meldbaken/platform/graphql-client';
import { Datum, Link, type Kolom } from '@meldbaken/platform/ui';
import { useMemo } from 'react';

type Regel = RegisterQuery['aantekeningen'][number];

/** An entry in a list: no name, only its number and days. */
export function useRegelKolommen(): readonly Kolom<Regel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'nummer',
        kop: t`Nummer`,
        rijkop: true,
        cel: ({ id, nummer }) => <Link href={`/register/${id}`}>{nummer}</Link>,
      },
      { sleutel: 'rapport', kop: t`Rapport van`, soort: 'getal', cel: ({ rapportOp }) => <Datum datum={rapportOp} /> },
      { sleutel: 'weg', kop: t`Gaat weg op`, soort: 'getal', cel: ({ verwijderOp }) => <Datum datum={verwijderOp} /> },
    ],
    [t],
  );
}
