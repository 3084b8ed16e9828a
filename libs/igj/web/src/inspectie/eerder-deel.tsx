import { useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import { Ophalen, type ZaakWerkDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Leeg, Link, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { ZaakStand } from '../delen/zaak-stand';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { useWerk } from './use-werk';

type Eerder = ZaakWerkDelenFragment['eerder'][number];

/** Earlier cases of the same provider or about the same zorgverlener, as far as the viewer may open them. */
export default function EerderDeel({ zaak, opnieuw }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk } = useWerk(zaak, opnieuw);
  const kolommen = useMemo(
    (): readonly Kolom<Eerder>[] => [
      {
        sleutel: 'zaak',
        kop: t`Zaak`,
        rijkop: true,
        cel: (z) => (
          <>
            <Link href={`/postvak/${z.id}`}>{CATEGORIE_LABEL[z.categorie]}</Link>
            <Bij>{z.nummer}</Bij>
          </>
        ),
      },
      {
        sleutel: 'ontvangen',
        kop: t`Ontvangen`,
        soort: 'getal',
        cel: (z) => <Datum datum={z.ontvangenOp} stijl="kort" />,
      },
      {
        sleutel: 'waarom',
        kop: t`Waarom hier`,
        cel: (z) => (z.zelfdeZorgverlener ? t`Zelfde zorgverlener` : t`Zelfde aanbieder`),
      },
      { sleutel: 'stand', kop: t`Status`, cel: (z) => <ZaakStand status={z.status} kort /> },
    ],
    [t],
  );
  return (
    <Kaart titel={t`Eerdere zaken`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={3}>
        {() => (
          <Tabel
            bijschrift={t`Eerdere zaken van deze aanbieder, of over deze zorgverlener. U ziet alleen zaken die u zelf mag openen.`}
            kolommen={kolommen}
            rijen={werk?.eerder ?? []}
            sleutelVan={({ id }) => id}
            leeg={<Leeg titel={t`Er zijn geen eerdere zaken die u mag zien.`} />}
          />
        )}
      </Ophalen>
    </Kaart>
  );
}
