import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag, type VergewisStandenQuery } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  dagVan,
  DatumVeld,
  Kaart,
  Keuze,
  Leeg,
  Link,
  Pagineren,
  Stapel,
  Tabel,
  toonDatum,
  useNu,
  type Kolom,
} from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { InzetbaarChip } from '../delen/chips';
import { PersonenTabs } from '../delen/personen-tabs';
import { AlleenMetMenu } from '../delen/recht';
import { VergewisEenhedenKiezenDocument } from '../personen/personen.graphql';
import { BewijsKnoppen } from './bewijs-knoppen';
import { KennisKeuze, type Kennis } from './kennis-keuze';
import { VergewisStandenDocument } from './stand.graphql';

type Regel = VergewisStandenQuery['vergewisStanden']['edges'][number]['node'];

const PER_PAGINA = 50;
const GEEN = {};

/** Who was cleared on a day, of a whole unit: the proof for an inspector. */
export default function StandScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [op, zetOp] = useState<string | null>(vandaag);
  const [kennis, zetKennis] = useState<Kennis>('TOEN');
  const [eenheid, zetEenheid] = useState('');
  const [na, zetNa] = useState<string>();
  const eenheden = useVraag(VergewisEenhedenKiezenDocument, GEEN).data?.eenheden ?? [];
  const eenheidId = eenheid === '' ? undefined : eenheid;
  const dag = op ?? vandaag;
  const vraag = useVraag(
    VergewisStandenDocument,
    useMemo(() => ({ op: dag, kennis, eenheidId, first: PER_PAGINA, after: na }), [dag, kennis, eenheidId, na]),
    { wacht: op === null },
  );
  const bladeren = useBladeren({ na, zet: zetNa, pageInfo: vraag.data?.vergewisStanden.pageInfo });
  const kolommen = useKolommen();
  const lang = toonDatum(dag, 'lang');
  return (
    <Pagina titel={t`Stand op datum`} zin={t`Wie mocht op een dag met cliënten werken, en waarom?`}>
      <Stapel ruimte="ruim">
        <PersonenTabs nu="stand" />
        <Kaart>
          <Stapel ruimte="ruim">
            <DatumVeld
              label={t`Op welke dag?`}
              name="op"
              nietNaVandaag
              value={op}
              onChange={(nieuw) => {
                zetNa(undefined);
                zetOp(nieuw);
              }}
            />
            <Keuze
              label={t`Team of locatie`}
              leeg={t`Overal`}
              value={eenheid}
              onChange={(e) => {
                zetNa(undefined);
                zetEenheid(e.target.value);
              }}
              opties={eenheden.map((e) => ({ waarde: e.id, label: e.pad }))}
            />
            <KennisKeuze
              kennis={kennis}
              onKies={(k) => {
                zetNa(undefined);
                zetKennis(k);
              }}
            />
            {op !== null && <BewijsKnoppen op={op} kennis={kennis} eenheid={eenheidId} />}
          </Stapel>
        </Kaart>
        {op !== null && (
          <Ophalen vraag={vraag} regels={8}>
            {({ vergewisStanden: { edges } }) => (
              <Stapel>
                <Tabel
                  bijschrift={t`${plural(edges.length, { one: '# persoon op deze pagina', other: '# personen op deze pagina' })}, ${lang}`}
                  kolommen={kolommen}
                  rijen={edges.map(({ node }) => node)}
                  sleutelVan={(r) => r.dienstverbandId}
                  bezig={vraag.vernieuwt}
                  leeg={<Leeg titel={t`Op die dag werkte hier niemand.`} />}
                />
                <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
              </Stapel>
            )}
          </Ophalen>
        )}
      </Stapel>
    </Pagina>
  );
}

function useKolommen(): readonly Kolom<Regel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'naam',
        kop: t`Naam`,
        rijkop: true,
        cel: (r) => (
          <>
            <Link href={`/personen/${encodeURIComponent(r.personeelsnummer)}`}>{r.naam}</Link>
            <Bij>{r.personeelsnummer}</Bij>
          </>
        ),
      },
      {
        sleutel: 'functie',
        kop: t`Functie`,
        cel: (r) => (
          <>
            {r.functie}
            <Bij>{r.eenheid.naam}</Bij>
          </>
        ),
      },
      { sleutel: 'stand', kop: t`Stand`, cel: (r) => <InzetbaarChip status={r.status} /> },
      { sleutel: 'waarom', kop: t`Waarom`, cel: (r) => r.reden },
    ],
    [t],
  );
}
