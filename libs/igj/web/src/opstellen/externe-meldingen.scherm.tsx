import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EXTERNE_MELDING_CATEGORIEEN, EXTERNE_MELDING_STATUSSEN } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, EXTERNE_MELDING_STATUS_LABEL } from '@meldbaken/igj/model';
import {
  Ophalen,
  Pagina,
  useBladeren,
  useIk,
  useVraag,
  useZoek,
  type ExterneMeldingenQuery,
  type ExterneMeldingRegelFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Datum,
  Filterbalk,
  Keuze,
  Knop,
  KnopLink,
  Leeg,
  Link,
  Pagineren,
  Tabel,
  type Kolom,
} from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { MeldingStand } from '../besluit/melding-stand';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { meldingPad } from '../besluit/besluit-delen';
import { HERKOMST, PER_PAGINA, alsVraag, leesZoek, type ExterneMeldingenZoek } from './externe-meldingen-zoek';
import { LopendeKlok, lopendeKlokken } from './lopende-klok';
import { ExterneMeldingenDocument } from './externe-meldingen.graphql';

const MENU = ['/externe-meldingen'];
/** Who handles reports begins one; a bestuurder decides. */
const BEGINT = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'] as const;
const ELKE_MINUUT = { elkeMs: 60_000 };

/** All reports to the inspectie that this viewer has a part in, on an internal report or standing alone. */
export default function ExterneMeldingenScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={MENU}>
      <Lijst />
    </AlleenMetMenu>
  );
}

function Lijst(): ReactNode {
  const { t } = useLingui();
  const [zoek, zet] = useZoek(leesZoek);
  const vraag = useVraag(
    ExterneMeldingenDocument,
    useMemo(() => alsVraag(zoek), [zoek]),
    ELKE_MINUUT,
  );
  const rollen = useIk().gekozen?.rollen ?? [];
  const kolommen = useKolommen(vraag.data);
  const bladeren = useBladeren({
    na: zoek.na,
    zet: (na) => zet({ na }),
    pageInfo: vraag.data?.externeMeldingen.pageInfo,
  });
  const gekozen = [zoek.status, zoek.soort, zoek.herkomst].some((deel) => deel !== undefined);
  const wis = (): void => zet({ status: undefined, soort: undefined, herkomst: undefined });
  return (
    <Pagina
      titel={t`Externe meldingen`}
      zin={t`Calamiteiten, geweld in de zorgrelatie en ontslag. U ziet alleen de meldingen waar u bij betrokken bent.`}
      actie={
        BEGINT.some((rol) => rollen.includes(rol)) && (
          <KnopLink href="/externe-meldingen/nieuw">
            <Trans>Nieuwe melding</Trans>
          </KnopLink>
        )
      }
    >
      <Filter zoek={zoek} onZet={zet} onWis={wis} gekozen={gekozen} />
      <Ophalen vraag={vraag} regels={8}>
        {({ externeMeldingen }) => (
          <>
            <Tabel
              bijschrift={t`${plural(externeMeldingen.edges.length, { one: '# melding op deze pagina', other: '# meldingen op deze pagina, nieuwste bovenaan' })}`}
              kolommen={kolommen}
              rijen={externeMeldingen.edges.map(({ node }) => node)}
              sleutelVan={({ id }) => id}
              bezig={vraag.vernieuwt}
              leeg={<Niets gekozen={gekozen} onWis={wis} />}
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
      <p>
        <Link href="/externe-meldingen/cijfers">
          <Trans>Bekijk de cijfers</Trans>
        </Link>
      </p>
    </Pagina>
  );
}

function useKolommen(data: ExterneMeldingenQuery | undefined): readonly Kolom<ExterneMeldingRegelFragment>[] {
  const { t } = useLingui();
  const klokken = useMemo(() => (data ? lopendeKlokken(data) : null), [data]);
  return useMemo(
    () => [
      {
        sleutel: 'soort',
        kop: t`Soort`,
        rijkop: true,
        cel: (melding) => (
          <>
            <Link href={meldingPad(melding)}>{CATEGORIE_LABEL[melding.categorie]}</Link>
            <Bij>{melding.meldingNummer}</Bij>
          </>
        ),
      },
      {
        sleutel: 'herkomst',
        kop: t`Hoort bij`,
        cel: ({ los, meldingNummer }) =>
          los ? t`Staat alleen` : <Link href={`/meldingen/${meldingNummer}`}>{t`Melding ${meldingNummer}`}</Link>,
      },
      {
        sleutel: 'stand',
        kop: t`Stand`,
        cel: ({ status, categorie }) => <MeldingStand status={status} categorie={categorie} />,
      },
      {
        sleutel: 'klok',
        kop: t`Welke klok loopt`,
        cel: ({ meldingId }) => <LopendeKlok regel={klokken?.get(meldingId)} />,
      },
      {
        sleutel: 'verzonden',
        kop: t`Verzonden`,
        soort: 'getal',
        cel: ({ verzondenOp }) => (verzondenOp === null ? t`Nog niet` : <Datum datum={verzondenOp} stijl="kort" />),
      },
      { sleutel: 'wie', kop: t`Gemaakt door`, cel: ({ opsteller }) => opsteller.naam },
    ],
    [t, klokken],
  );
}

interface FilterProps {
  readonly zoek: ExterneMeldingenZoek;
  readonly onZet: (deel: Partial<Record<keyof ExterneMeldingenZoek, string | undefined>>) => void;
  readonly onWis: () => void;
  readonly gekozen: boolean;
}

function Filter({ zoek, onZet, onWis, gekozen }: FilterProps): ReactNode {
  const { t } = useLingui();
  return (
    <Filterbalk gekozen={gekozen} onWis={onWis}>
      <Keuze
        label={t`Stand`}
        leeg={t`Alle`}
        value={zoek.status ?? ''}
        onChange={(e) => onZet({ status: e.target.value })}
        opties={EXTERNE_MELDING_STATUSSEN.map((code) => ({ waarde: code, label: EXTERNE_MELDING_STATUS_LABEL[code] }))}
      />
      <Keuze
        label={t`Soort`}
        leeg={t`Alle soorten`}
        value={zoek.soort ?? ''}
        onChange={(e) => onZet({ soort: e.target.value })}
        opties={EXTERNE_MELDING_CATEGORIEEN.map((code) => ({ waarde: code, label: CATEGORIE_LABEL[code] }))}
      />
      <Keuze
        label={t`Hoort bij`}
        leeg={t`Alles`}
        value={zoek.herkomst ?? ''}
        onChange={(e) => onZet({ herkomst: e.target.value })}
        opties={HERKOMST.map((code) => ({
          waarde: code,
          label: { LOS: t`Staat alleen`, INTERN: t`Een interne melding` }[code],
        }))}
      />
    </Filterbalk>
  );
}

function Niets({ gekozen, onWis }: { gekozen: boolean; onWis: () => void }): ReactNode {
  const { t } = useLingui();
  if (!gekozen)
    return <Leeg titel={t`Er zijn nog geen meldingen aan de IGJ.`} wat={t`Een melding begint bij een vaststelling.`} />;
  return (
    <Leeg
      titel={t`Geen meldingen met deze keuze.`}
      actie={
        <Knop variant="twee" onClick={onWis}>
          <Trans>Wis de keuze</Trans>
        </Knop>
      }
    />
  );
}
