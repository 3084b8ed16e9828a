import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CONSULTATIE_STANDEN } from '@meldbaken/melding/contract';
import { CONSULTATIE_STAND_LABEL } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  alsCode,
  useBladeren,
  useVraag,
  useZoek,
  type ConsultatiesQuery,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze, KnopLink, Leeg, Link, Moment, Pagineren, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { ConsultatiesDocument } from './consultatie.graphql';
import { ConsultatieStandChip } from './stand-chip';
import { AlleenMetMenu, useMenu } from '../delen/alleen-met-menu';

type Rij = ConsultatiesQuery['consultaties']['edges'][number]['node'];

const PER_PAGINA = 50;
const ELKE_MINUUT = { elkeMs: 60_000 };
const lees = ({ na, stand }: Zoekdelen): { na: string | undefined; stand: Rij['stand'] | undefined } => ({
  na,
  stand: alsCode(stand, CONSULTATIE_STANDEN),
});

function kolommen(i18n: I18n): Kolom<Rij>[] {
  return [
    {
      sleutel: 'gevraagd',
      kop: i18n._(msg`Gevraagd`),
      rijkop: true,
      cel: ({ id, gevraagdOp }) => (
        <Link href={`/consultaties/${id}`}>
          <Moment moment={gevraagdOp} stijl="kort" />
        </Link>
      ),
    },
    {
      sleutel: 'stand',
      kop: i18n._(msg`Stand`),
      soort: 'kaal',
      cel: ({ stand }) => <ConsultatieStandChip stand={stand} />,
    },
    {
      sleutel: 'vrager',
      kop: i18n._(msg`Wie vroeg het`),
      cel: ({ eigen, vrager }) => (eigen ? i18n._(msg`U`) : vrager?.naam),
    },
    {
      sleutel: 'aan',
      kop: i18n._(msg`Aan wie`),
      cel: ({ aan }) => aan?.naam ?? i18n._(msg`Alle aandachtsfunctionarissen`),
    },
    { sleutel: 'plek', kop: i18n._(msg`Plek`), cel: ({ eenheid }) => eenheid?.pad ?? i18n._(msg`Niet gezegd`) },
    {
      sleutel: 'laatst',
      kop: i18n._(msg`Laatste bericht`),
      cel: ({ laatstOp }) => <Moment moment={laatstOp} stijl="kort" />,
    },
  ];
}

/** Asking and giving advice before there is a report: one's own, and those one is asked in. */
export default function ConsultatiesScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/melden', '/consultaties']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t, i18n } = useLingui();
  const [{ na, stand }, zet] = useZoek(lees);
  const variabelen = useMemo(() => ({ first: PER_PAGINA, after: na, stand: stand && [stand] }), [na, stand]);
  const vraag = useVraag(ConsultatiesDocument, variabelen, ELKE_MINUUT);
  const kolom = useMemo(() => kolommen(i18n), [i18n]);
  const bladeren = useBladeren({ na, zet: (n) => zet({ na: n }), pageInfo: vraag.data?.consultaties.pageInfo });
  const knop = useMenu('/melden') && (
    <KnopLink href="/melden/raad">
      <Trans>Vraag raad</Trans>
    </KnopLink>
  );
  return (
    <Pagina titel={t`Consultaties`} zin={t`Vragen om raad. Dit zijn nog geen meldingen.`} actie={knop}>
      <Filterbalk gekozen={stand !== undefined} onWis={() => zet({ stand: undefined })}>
        <Keuze
          label={t`Toon`}
          leeg={t`Alle consultaties`}
          value={stand ?? ''}
          onChange={(e) => zet({ stand: e.target.value })}
          opties={CONSULTATIE_STANDEN.map((code) => ({ waarde: code, label: CONSULTATIE_STAND_LABEL[code] }))}
        />
      </Filterbalk>
      <Ophalen vraag={vraag} regels={6}>
        {({ consultaties: { edges } }) => (
          <>
            <Tabel
              bijschrift={plural(edges.length, {
                one: '# consultatie op deze pagina, laatste bericht bovenaan',
                other: '# consultaties op deze pagina, laatste bericht bovenaan',
              })}
              kolommen={kolom}
              rijen={edges.map((rand) => rand.node)}
              sleutelVan={(rij) => rij.id}
              ongelezenVan={(rij) => rij.stand === 'OPEN' && !rij.eigen}
              bezig={vraag.vernieuwt}
              leeg={
                stand === undefined ? (
                  <Leeg
                    titel={t`Er zijn nog geen consultaties.`}
                    wat={t`Twijfelt u over iets wat u zag? Vraag raad.`}
                  />
                ) : (
                  <Leeg titel={t`Geen consultaties met deze keuze.`} wat={t`Wis de keuze om alles te zien.`} />
                )
              }
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}
