import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Datum, Knop, Leeg, Onzichtbaar, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Afwezigheid } from './sectie-props';

interface AfwezigLijstProps {
  readonly afwezigheden: readonly Afwezigheid[];
  readonly beheert: boolean;
  readonly bezig: boolean;
  readonly onIntrekken: (afwezigheid: Afwezigheid) => void;
}

/** Who is away now or later: oneself, for whom one stands in, and all for the beheerder. */
export function AfwezigLijst({ afwezigheden, beheert, bezig, onIntrekken }: AfwezigLijstProps): ReactNode {
  const { t } = useLingui();
  const kolommen: Kolom<Afwezigheid>[] = [
    {
      sleutel: 'wie',
      kop: t`Wie`,
      rijkop: true,
      cel: ({ lid, mijn, uVervangt }) => (
        <>
          {mijn ? t`U` : lid.naam}
          {uVervangt && <Bij>{t`U vervangt`}</Bij>}
        </>
      ),
    },
    { sleutel: 'van', kop: t`Eerste dag`, cel: ({ van }) => <Datum datum={van} /> },
    { sleutel: 'tot', kop: t`Laatste dag`, cel: ({ totEnMet }) => <Datum datum={totEnMet} /> },
    {
      sleutel: 'vervanger',
      kop: t`Vervanger`,
      cel: ({ vervanger, uVervangt }) => (uVervangt ? t`U` : (vervanger?.naam ?? t`Geen`)),
    },
    {
      sleutel: 'actie',
      kop: t`Actie`,
      soort: 'actie',
      cel: (a) =>
        (a.mijn || beheert) && (
          <Knop variant="klein" bezig={bezig} onClick={() => onIntrekken(a)}>
            <Trans>Trek in</Trans>
            <Onzichtbaar>{a.mijn ? '' : `: ${a.lid.naam}`}</Onzichtbaar>
          </Knop>
        ),
    },
  ];
  if (afwezigheden.length === 0)
    return <Leeg titel={beheert ? t`Niemand is afwezig gemeld.` : t`U bent niet afwezig gemeld.`} />;
  return (
    <Tabel
      bijschrift={t`${plural(afwezigheden.length, { one: '# afwezigheid', other: '# afwezigheden' })}, de eerste bovenaan`}
      kolommen={kolommen}
      rijen={afwezigheden}
      sleutelVan={(a) => a.id}
    />
  );
}
