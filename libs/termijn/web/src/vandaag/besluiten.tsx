import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { KnopLink, Moment, Onzichtbaar, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { Blok } from '../termijn/blok';
import { categorieTekst } from './labels';
import { besluitPad, type Besluit } from './vandaag-delen';

/** Reports that wait for the bestuurder: number, kind, who asks, since when. */
export function Besluiten({ besluiten }: { besluiten: readonly Besluit[] }): ReactNode {
  const { t, i18n } = useLingui();
  const kolommen = useMemo<readonly Kolom<Besluit>[]>(
    () => [
      { sleutel: 'zaak', kop: t`Zaak`, rijkop: true, cel: ({ meldingNummer }) => meldingNummer },
      {
        sleutel: 'wat',
        kop: t`Wat`,
        cel: ({ categorie }) => (
          <>
            {categorie.startsWith('WMO_') ? t`Melding aan de gemeente` : t`Melding aan de IGJ`}:{' '}
            {categorieTekst(i18n, categorie)}
          </>
        ),
      },
      { sleutel: 'wie', kop: t`Gevraagd door`, cel: ({ opsteller }) => opsteller.naam },
      {
        sleutel: 'sinds',
        kop: t`Sinds`,
        soort: 'getal',
        cel: ({ aangebodenOp }) => aangebodenOp !== null && <Moment moment={aangebodenOp} stijl="kort" />,
      },
      { sleutel: 'actie', kop: t`Actie`, soort: 'actie', cel: (besluit) => <NeemBesluit besluit={besluit} /> },
    ],
    [t, i18n],
  );
  return (
    <Blok titel={t`Wacht op uw besluit`}>
      <Tabel
        bijschrift={t`${plural(besluiten.length, { one: '# besluit', other: '# besluiten' })}`}
        kolommen={kolommen}
        rijen={besluiten}
        sleutelVan={({ id }) => id}
      />
    </Blok>
  );
}

function NeemBesluit({ besluit }: { besluit: Besluit }): ReactNode {
  return (
    <KnopLink variant="klein" href={besluitPad(besluit)}>
      <Trans>Neem het besluit</Trans>
      <Onzichtbaar>: {besluit.meldingNummer}</Onzichtbaar>
    </KnopLink>
  );
}
