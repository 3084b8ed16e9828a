import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, KnopLink, Moment, Onzichtbaar, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { Blok } from '../termijn/blok';
import { vormTekst } from './labels';
import type { NieuweMelding } from './vandaag-delen';

/** Reports that nobody took yet, oldest first. */
export function NieuweMeldingen({ meldingen }: { meldingen: readonly NieuweMelding[] }): ReactNode {
  const { t, i18n } = useLingui();
  const kolommen = useMemo<readonly Kolom<NieuweMelding>[]>(
    () => [
      {
        sleutel: 'nummer',
        kop: t`Melding`,
        rijkop: true,
        cel: ({ nummer, vormen }) => (
          <>
            {nummer}
            <Bij>{vormTekst(i18n, vormen)}</Bij>
          </>
        ),
      },
      { sleutel: 'eenheid', kop: t`Eenheid`, cel: ({ eenheid }) => eenheid.naam },
      {
        sleutel: 'op',
        kop: t`Binnen op`,
        soort: 'getal',
        cel: ({ ingediendOp }) => <Moment moment={ingediendOp} stijl="kort" />,
      },
      { sleutel: 'actie', kop: t`Actie`, soort: 'actie', cel: ({ nummer }) => <Lees nummer={nummer} /> },
    ],
    [t, i18n],
  );
  return (
    <Blok titel={t`Nieuwe meldingen`}>
      <Tabel
        bijschrift={t`${plural(meldingen.length, { one: '# nieuwe melding', other: '# nieuwe meldingen, oudste bovenaan' })}`}
        kolommen={kolommen}
        rijen={meldingen}
        sleutelVan={({ id }) => id}
        ongelezenVan={() => true}
      />
    </Blok>
  );
}

function Lees({ nummer }: { nummer: string }): ReactNode {
  return (
    <KnopLink variant="klein" href={`/meldingen/${nummer}`}>
      <Trans>Lees de melding</Trans>
      <Onzichtbaar>: {nummer}</Onzichtbaar>
    </KnopLink>
  );
}
