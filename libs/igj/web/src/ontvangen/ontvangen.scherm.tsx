import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  useBladeren,
  useVraag,
  useZoek,
  type SignaalRijFragment,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Bij, Leeg, Link, Moment, Pagineren, StatusChip, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { SignalenDocument } from './ontvangen.graphql';

const PER_PAGINA = 50;
const leesZoek = (ruw: Zoekdelen): { na: string | undefined } => ({ na: ruw['na'] });

/** What the inspectie passed on to this organisation. */
export default function OntvangenScherm(): ReactNode {
  const { t } = useLingui();
  const [zoek, zet] = useZoek(leesZoek);
  const vraag = useVraag(
    SignalenDocument,
    useMemo(() => ({ first: PER_PAGINA, after: zoek.na }), [zoek.na]),
    { elkeMs: 60_000 },
  );
  const bladeren = useBladeren({ na: zoek.na, zet: (na) => zet({ na }), pageInfo: vraag.data?.signalen.pageInfo });
  const kolommen = useMemo(
    (): readonly Kolom<SignaalRijFragment>[] => [
      {
        sleutel: 'signaal',
        kop: t`Signaal`,
        rijkop: true,
        cel: (s) => (
          <>
            <Link href={`/ontvangen/${s.id}`}>{s.afzender}</Link>
            <Bij>{s.kenmerk}</Bij>
          </>
        ),
      },
      { sleutel: 'ontvangen', kop: t`Ontvangen`, soort: 'getal', cel: (s) => <Moment moment={s.ontvangenOp} /> },
      { sleutel: 'stand', kop: t`Status`, cel: (s) => <Stand bevestigdOp={s.bevestigdOp} /> },
    ],
    [t],
  );
  return (
    <Pagina titel={t`Ontvangen`} zin={t`Signalen die de inspectie aan u doorgaf.`}>
      <Ophalen vraag={vraag} regels={5}>
        {({ signalen }) => (
          <>
            <Tabel
              bijschrift={t`${plural(signalen.edges.length, { one: '# signaal op deze pagina', other: '# signalen op deze pagina, nieuwste bovenaan' })}`}
              kolommen={kolommen}
              rijen={signalen.edges.map(({ node }) => node)}
              sleutelVan={({ id }) => id}
              ongelezenVan={({ bevestigdOp }) => bevestigdOp === null}
              bezig={vraag.vernieuwt}
              leeg={<Leeg titel={t`Er is niets ontvangen.`} wat={t`Nieuwe signalen komen hier vanzelf binnen.`} />}
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}

/** Whether this organisation confirmed receipt. */
export function Stand({ bevestigdOp }: { bevestigdOp: string | null }): ReactNode {
  const { t } = useLingui();
  if (bevestigdOp === null) return <StatusChip soort="waarschuwing">{t`Nieuw`}</StatusChip>;
  return <StatusChip soort="gelukt">{t`Ontvangst bevestigd`}</StatusChip>;
}
