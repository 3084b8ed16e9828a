import { useLingui } from '@lingui/react/macro';
import {
  BURGERMELDING_BESLUIT_LABEL,
  BURGERMELDING_ERNST_LABEL,
  BURGERMELDING_SOORT_LABEL,
  BURGERMELDING_STATUS_LABEL,
} from '@meldbaken/igj/model';
import type { BurgermeldingenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Eindmoment, Link, StatusChip, type Kolom } from '@meldbaken/platform/ui';
import { useMemo } from 'react';

export type BurgerRegel = BurgermeldingenQuery['burgermeldingen'][number];

/** Columns of the reports of citizens; what was told is not in a list. */
export function useBurgerKolommen(): readonly Kolom<BurgerRegel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'soort',
        kop: t`Soort`,
        rijkop: true,
        cel: ({ id, nummer, soort }) => (
          <>
            <Link href={`/burgermeldingen/${id}`}>{BURGERMELDING_SOORT_LABEL[soort]}</Link>
            <Bij>{nummer}</Bij>
          </>
        ),
      },
      { sleutel: 'aanbieder', kop: t`Aanbieder`, cel: ({ aanbieder }) => aanbieder },
      {
        sleutel: 'ontvangen',
        kop: t`Ontvangen`,
        soort: 'getal',
        cel: ({ ontvangenOp }) => <Datum datum={ontvangenOp} stijl="kort" />,
      },
      {
        sleutel: 'status',
        kop: t`Status`,
        cel: ({ status, uiterlijk, besluit, ernst }) =>
          status === 'NIEUW' ? (
            <>
              <StatusChip soort="waarschuwing">{BURGERMELDING_STATUS_LABEL[status]}</StatusChip>
              <Bij>
                {t`Voor`} <Eindmoment moment={uiterlijk} />
              </Bij>
            </>
          ) : (
            <>
              {besluit !== null && BURGERMELDING_BESLUIT_LABEL[besluit]}
              {ernst !== null && <Bij>{t`Ernst: ${BURGERMELDING_ERNST_LABEL[ernst]}`}</Bij>}
            </>
          ),
      },
    ],
    [t],
  );
}
