import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag, type TeamStandenQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Datum, Leeg, Pagineren, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { InzetbaarChip } from '../delen/chips';
import { AlleenMetMenu } from '../delen/recht';
import { TeamStandenDocument } from './overzicht.graphql';

type Collega = TeamStandenQuery['teamStanden']['edges'][number]['node'];

const PER_PAGINA = 50;

/** For a manager, mostly on a phone: who of the own team may work with clients. Why stands with HR. */
export default function TeamScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/mijn-team">
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const [na, zetNa] = useState<string>();
  const vraag = useVraag(
    TeamStandenDocument,
    useMemo(() => ({ first: PER_PAGINA, after: na }), [na]),
  );
  const bladeren = useBladeren({ na, zet: zetNa, pageInfo: vraag.data?.teamStanden.pageInfo });
  const kolommen = useKolommen();
  return (
    <Pagina titel={t`Mijn team`} zin={useZin(vraag.data, na === undefined)}>
      <Stapel ruimte="ruim">
        <Ophalen vraag={vraag} regels={6}>
          {({ teamStanden: { edges } }) => (
            <Stapel>
              <Tabel
                bijschrift={t`${plural(edges.length, { one: '# collega', other: '# collega’s op deze pagina' })}`}
                kolommen={kolommen}
                rijen={edges.map(({ node }) => node)}
                sleutelVan={({ dienstverbandId }) => dienstverbandId}
                bezig={vraag.vernieuwt}
                leeg={<Leeg titel={t`Er staat niemand in uw team.`} wat={t`Klopt dat niet? Vraag HR om hulp.`} />}
              />
              <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
            </Stapel>
          )}
        </Ophalen>
        <Bericht>
          <Trans>U ziet alleen of iemand inzetbaar is. Waarom dat zo is, weet HR. Vraag HR wat u nu kunt doen.</Trans>
        </Bericht>
      </Stapel>
    </Pagina>
  );
}

function useZin(data: TeamStandenQuery | undefined, eerste: boolean): string | undefined {
  const { t } = useLingui();
  if (!data || !eerste || data.teamStanden.pageInfo.hasNextPage || data.teamStanden.edges.length === 0)
    return undefined;
  const niet = data.teamStanden.edges.filter(({ node }) => node.status === 'NIET_INZETBAAR').length;
  if (niet === 0) return t`Iedereen in uw team mag met cliënten werken.`;
  return t`${plural(niet, { one: '# collega mag nu niet met cliënten werken.', other: '# collega’s mogen nu niet met cliënten werken.' })}`;
}

function useKolommen(): readonly Kolom<Collega>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'naam',
        kop: t`Naam`,
        rijkop: true,
        cel: ({ naam, functie }) => (
          <>
            {naam}
            <Bij>{functie}</Bij>
          </>
        ),
      },
      { sleutel: 'team', kop: t`Team`, cel: ({ eenheid }) => eenheid.naam },
      {
        sleutel: 'begint',
        kop: t`Eerste werkdag`,
        soort: 'getal',
        cel: ({ beginOp }) => (beginOp === null ? t`Nog niet bekend` : <Datum datum={beginOp} />),
      },
      { sleutel: 'stand', kop: t`Inzetbaar`, cel: ({ status }) => <InzetbaarChip status={status} /> },
    ],
    [t],
  );
}
