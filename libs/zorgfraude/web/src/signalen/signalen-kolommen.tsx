import { useLingui } from '@lingui/react/macro';
import type { ZorgsignalenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Link, type Kolom } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_AARD_LABEL,
  ZORGSIGNAAL_BRON_LABEL,
  ZORGSIGNAAL_KRACHT_LABEL,
  ZORGSIGNAAL_STELSEL_LABEL,
} from '@meldbaken/zorgfraude/model';
import { useMemo } from 'react';
import { SignaalStand, signaalPad } from './delen';

export type SignaalRegel = ZorgsignalenQuery['zorgsignalen']['edges'][number]['node'];

/** Columns of the signals; what was told is not in a list. */
export function useSignalenKolommen(): readonly Kolom<SignaalRegel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'aanbieder',
        kop: t`Aanbieder`,
        rijkop: true,
        cel: ({ nummer, aanbieder, aanbiederKvk }) => (
          <>
            <Link href={signaalPad(nummer)}>{aanbieder ?? t`Geen aanbieder`}</Link>
            <Bij>{aanbiederKvk === null ? nummer : t`${nummer}, KvK ${aanbiederKvk}`}</Bij>
          </>
        ),
      },
      {
        sleutel: 'aard',
        kop: t`Soort`,
        cel: ({ aard, stelsel }) => (
          <>
            {ZORGSIGNAAL_AARD_LABEL[aard]}
            <Bij>{ZORGSIGNAAL_STELSEL_LABEL[stelsel]}</Bij>
          </>
        ),
      },
      { sleutel: 'bron', kop: t`Herkomst`, cel: ({ bron }) => ZORGSIGNAAL_BRON_LABEL[bron] },
      {
        sleutel: 'kracht',
        kop: t`Hoe hard`,
        cel: ({ kracht }) => (kracht === null ? t`Nog niet gewogen` : ZORGSIGNAAL_KRACHT_LABEL[kracht]),
      },
      {
        sleutel: 'ontvangen',
        kop: t`Binnen`,
        soort: 'getal',
        cel: ({ ontvangenOp }) => <Datum datum={ontvangenOp} stijl="kort" />,
      },
      { sleutel: 'status', kop: t`Stand`, cel: ({ status }) => <SignaalStand status={status} /> },
      { sleutel: 'wie', kop: t`Wie`, cel: ({ behandelaar }) => behandelaar?.naam ?? t`Nog niemand` },
    ],
    [t],
  );
}
