import { useLingui } from '@lingui/react/macro';
import type { TermijnRijFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Eindmoment, ErnstChip, Link, toonDatum, type Kolom } from '@meldbaken/platform/ui';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { magOpenen, type LeesbareDossiers } from './openen';

const NormRegel = lazy(() => import('./norm-regel'));

export interface TermijnKolommenKeuzes {
  readonly leesbaar: LeesbareDossiers;
  /** The buttons of a row. */
  readonly acties: (termijn: TermijnRijFragment) => ReactNode;
  /** Headers that sort. */
  readonly sorteer?: boolean;
}

/** Columns of every table of terms: Vandaag and Termijnen look the same. */
export function useTermijnKolommen({
  leesbaar,
  acties,
  sorteer,
}: TermijnKolommenKeuzes): readonly Kolom<TermijnRijFragment>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { sleutel: 'URGENTIE', kop: t`Status`, soort: 'kaal', sorteer, cel: ({ ernst }) => <ErnstChip ernst={ernst} /> },
      {
        sleutel: 'NAAM',
        kop: t`Termijn`,
        sorteer,
        rijkop: true,
        cel: (termijn) => (
          <>
            <Link href={`/termijnen/${termijn.id}`}>{termijn.naam}</Link>
            <Bij>
              <Suspense fallback={null}>
                <NormRegel code={termijn.code} soort={termijn.soort} />
              </Suspense>
            </Bij>
          </>
        ),
      },
      {
        sleutel: 'zaak',
        kop: t`Zaak`,
        cel: (termijn) => <Zaak termijn={termijn} opent={magOpenen(termijn, leesbaar)} />,
      },
      { sleutel: 'wie', kop: t`Wie`, cel: ({ eigenaar }) => eigenaar.naam },
      {
        sleutel: 'VERVALT_OP',
        kop: t`Vervalt`,
        sorteer,
        soort: 'getal',
        cel: (termijn) => <Vervalt termijn={termijn} />,
      },
      { sleutel: 'actie', kop: t`Actie`, soort: 'actie', cel: acties },
    ],
    [t, leesbaar, acties, sorteer],
  );
}

function Zaak({ termijn, opent }: { termijn: TermijnRijFragment; opent: boolean }): ReactNode {
  const { onderwerpNummer, onderwerpPad, eenheid } = termijn;
  const nummer = <span className="mb-heel">{onderwerpNummer}</span>;
  return (
    <>
      {opent ? <Link href={onderwerpPad}>{nummer}</Link> : nummer}
      {eenheid !== null && <Bij>{eenheid}</Bij>}
    </>
  );
}

const OPEN = ['LOOPT', 'VERLOPEN'];

function Vervalt({ termijn }: { termijn: TermijnRijFragment }): ReactNode {
  const { t } = useLingui();
  const { vervaltOp, veiligVoor, restTekst, status, ernst } = termijn;
  const veiligEerder = OPEN.includes(status) && ernst !== 'TE_LAAT' && Date.parse(veiligVoor) < Date.parse(vervaltOp);
  // Midnight belongs to the day that ends.
  const veilig = toonDatum(new Date(Date.parse(veiligVoor) - 1).toISOString(), 'kort');
  return (
    <>
      <Eindmoment moment={vervaltOp} rest={restTekst} />
      {veiligEerder && <Bij>{t`zeker op tijd t/m ${veilig}`}</Bij>}
    </>
  );
}
