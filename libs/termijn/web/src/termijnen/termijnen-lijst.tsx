import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useBladeren, type TermijnenQuery, type TermijnRijFragment } from '@meldbaken/platform/graphql-client';
import { Knop, Leeg, Onzichtbaar, Pagineren, Tabel, type Sortering } from '@meldbaken/platform/ui';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ZoRekenenWe } from '../reken/zo-rekenen-we';
import { leesbareDossiers, magOpenen } from '../termijn/openen';
import { OpenKnop } from '../termijn/open-knop';
import { useTermijnKolommen } from '../termijn/termijn-kolommen';
import { TermijnNieuws } from '../termijn/termijn-nieuws';
import { aantalInLijst, isGekozen, PER_PAGINA, type TermijnenZoek } from './termijnen-zoek';

interface TermijnenLijstProps {
  readonly data: TermijnenQuery;
  readonly zoek: TermijnenZoek;
  readonly onZet: (deel: Partial<Record<keyof TermijnenZoek, string | undefined>>) => void;
  readonly onWis: () => void;
  readonly bezig: boolean;
  readonly gezocht: boolean;
}

/** The table with its pages; the sum of a term opens beside it. */
export function TermijnenLijst({ data, zoek, onZet, onWis, bezig, gezocht }: TermijnenLijstProps): ReactNode {
  const [uitleg, zetUitleg] = useState<string | null>(null);
  const leesbaar = useMemo(() => leesbareDossiers(data), [data]);
  const rijen = useMemo(() => data.termijnen.edges.map(({ node }) => node), [data]);
  const acties = useCallback(
    (termijn: TermijnRijFragment) => (
      <Acties termijn={termijn} opent={magOpenen(termijn, leesbaar)} onUitleg={zetUitleg} />
    ),
    [leesbaar],
  );
  const kolommen = useTermijnKolommen({ leesbaar, acties, sorteer: true });
  const bladeren = useBladeren({ na: zoek.na, zet: (na) => onZet({ na }), pageInfo: data.termijnen.pageInfo });
  const bijschrift = useBijschrift(aantalInLijst(data.tellingen, zoek), zoek.sorteer);
  const gekozen = gezocht || isGekozen(zoek);
  // The server knows each order in one direction only: the most useful end first.
  const sortering: Sortering = { sleutel: zoek.sorteer ?? 'VERVALT_OP', richting: 'oplopend' };
  return (
    <>
      <Tabel
        bijschrift={bijschrift}
        kolommen={kolommen}
        rijen={rijen}
        sleutelVan={({ id }) => id}
        ernstVan={({ ernst }) => ernst}
        sortering={sortering}
        onSorteer={({ sleutel }) => onZet({ sorteer: sleutel })}
        bezig={bezig}
        leeg={<Niets gekozen={gekozen} onWis={onWis} />}
      />
      <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={bezig} />
      <TermijnNieuws termijnen={rijen} />
      {uitleg !== null && <ZoRekenenWe id={uitleg} onSluit={() => zetUitleg(null)} />}
    </>
  );
}

function useBijschrift(aantal: number, sorteer: TermijnenZoek['sorteer']): string {
  const { t } = useLingui();
  const hoeveel = t`${plural(aantal, { one: '# termijn', other: '# termijnen' })}`;
  const volgorde = {
    VERVALT_OP: t`eerste einde bovenaan`,
    URGENTIE: t`dringendste bovenaan`,
    NAAM: t`op naam`,
  }[sorteer ?? 'VERVALT_OP'];
  return `${hoeveel}, ${volgorde}`;
}

interface ActiesProps {
  readonly termijn: TermijnRijFragment;
  readonly opent: boolean;
  readonly onUitleg: (id: string) => void;
}

function Acties({ termijn, opent, onUitleg }: ActiesProps): ReactNode {
  const waarvan = `: ${termijn.naam}, ${termijn.onderwerpNummer}`;
  return (
    <>
      {opent && <OpenKnop termijn={termijn} />}
      <Knop variant="klein" className="mb-heel" aria-haspopup="dialog" onClick={() => onUitleg(termijn.id)}>
        <Trans>Zo rekenen we</Trans>
        <Onzichtbaar>{waarvan}</Onzichtbaar>
      </Knop>
    </>
  );
}

function Niets({ gekozen, onWis }: { gekozen: boolean; onWis: () => void }): ReactNode {
  const { t } = useLingui();
  if (!gekozen) {
    return <Leeg titel={t`Er lopen nog geen termijnen.`} wat={t`Ze starten vanzelf bij een melding.`} />;
  }
  return (
    <Leeg
      titel={t`Geen termijnen met deze keuze.`}
      actie={
        <Knop variant="twee" onClick={onWis}>
          <Trans>Wis de keuze</Trans>
        </Knop>
      }
    />
  );
}
