import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Bij, ErnstChip, Eindmoment, KnopLink, Link, Onzichtbaar, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { Blok } from '../termijn/blok';
import { paginaVan } from '../termijn/openen';
import { vormTekst } from './labels';
import type { MijnZaak } from './vandaag-delen';
import { eersteTermijn, opEersteTermijn, volgendeVan, type Volgende } from './volgende';

interface MijnZakenProps {
  readonly zaken: readonly MijnZaak[];
  /** Numbers of the cases whose report waits for the bestuurder. */
  readonly bijBestuurder: ReadonlySet<string>;
}

/** Cases that this person handles, each with its first term and the next act. */
export function MijnZaken({ zaken, bijBestuurder }: MijnZakenProps): ReactNode {
  const { t, i18n } = useLingui();
  const kolommen = useMemo<readonly Kolom<MijnZaak>[]>(
    () => [
      {
        sleutel: 'nummer',
        kop: t`Zaak`,
        rijkop: true,
        cel: ({ nummer, vormen }) => (
          <>
            <Link href={`/meldingen/${nummer}`}>{nummer}</Link>
            <Bij>{vormTekst(i18n, vormen)}</Bij>
          </>
        ),
      },
      { sleutel: 'eenheid', kop: t`Eenheid`, cel: ({ eenheid }) => eenheid.naam },
      { sleutel: 'termijn', kop: t`Eerste termijn`, cel: (zaak) => <EersteTermijn zaak={zaak} /> },
      { sleutel: 'vervalt', kop: t`Vervalt`, soort: 'getal', cel: (zaak) => <Vervalt zaak={zaak} /> },
      {
        sleutel: 'actie',
        kop: t`Actie`,
        soort: 'actie',
        cel: (zaak) => <VolgendeStap zaak={zaak} bijBestuurder={bijBestuurder.has(zaak.nummer)} />,
      },
    ],
    [t, i18n, bijBestuurder],
  );
  return (
    <Blok titel={t`Mijn zaken`}>
      <Tabel
        bijschrift={t`${plural(zaken.length, { one: '# zaak', other: '# zaken, eerste termijn bovenaan' })}`}
        kolommen={kolommen}
        rijen={opEersteTermijn(zaken)}
        sleutelVan={({ id }) => id}
        ernstVan={({ termijnen }) => eersteTermijn(termijnen)?.ernst}
      />
    </Blok>
  );
}

function EersteTermijn({ zaak }: { zaak: MijnZaak }): ReactNode {
  const { t } = useLingui();
  const termijn = eersteTermijn(zaak.termijnen);
  if (!termijn) return t`Er loopt geen termijn.`;
  return (
    <>
      <ErnstChip ernst={termijn.ernst} />
      <Bij>{termijn.naam}</Bij>
    </>
  );
}

function Vervalt({ zaak }: { zaak: MijnZaak }): ReactNode {
  const termijn = eersteTermijn(zaak.termijnen);
  return termijn && <Eindmoment moment={termijn.vervaltOp} rest={termijn.restTekst} />;
}

function VolgendeStap({ zaak, bijBestuurder }: { zaak: MijnZaak; bijBestuurder: boolean }): ReactNode {
  const { t } = useLingui();
  const termijn = eersteTermijn(zaak.termijnen);
  const woorden: Readonly<Record<Volgende, string>> = {
    MELD_BIJ_IGJ: t`Meld bij de IGJ`,
    BIJ_BESTUURDER: t`Wacht op bestuurder`,
    STEL_VAST: t`Leg vast wat u weet`,
    MAAK_RAPPORT: t`Open de zaak`,
    GA_VERDER: t`Ga verder`,
  };
  return (
    <KnopLink variant="klein" href={termijn ? paginaVan(termijn, true) : `/meldingen/${zaak.nummer}`}>
      {woorden[volgendeVan(termijn, bijBestuurder)]}
      <Onzichtbaar>: {zaak.nummer}</Onzichtbaar>
    </KnopLink>
  );
}
