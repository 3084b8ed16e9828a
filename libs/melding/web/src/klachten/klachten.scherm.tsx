import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { KLACHT_STANDEN } from '@meldbaken/melding/contract';
import { KLACHT_OVER_LABEL, KLACHT_STAND_LABEL } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  alsCode,
  useBladeren,
  useVraag,
  useZoek,
  type KlachtenQuery,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Datum, Filterbalk, Keuze, KnopLink, Leeg, Link, Pagineren, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { NaasteTermijn } from '../delen/naaste-termijn';
import { KlachtenDocument } from './klachten.graphql';
import { KlachtStandChip } from './stand-chip';

type Rij = KlachtenQuery['klachten']['edges'][number]['node'];

const PER_PAGINA = 50;
const ELKE_MINUUT = { elkeMs: 60_000 };
const WIE = ['MIJ'] as const;

const lees = ({
  na,
  stand,
  wie,
}: Zoekdelen): { na: string | undefined; stand: Rij['stand'] | undefined; wie: 'MIJ' | undefined } => ({
  na,
  stand: alsCode(stand, KLACHT_STANDEN),
  wie: alsCode(wie, WIE),
});

function kolommen(i18n: I18n): Kolom<Rij>[] {
  return [
    {
      sleutel: 'nummer',
      kop: i18n._(msg`Nummer`),
      rijkop: true,
      cel: ({ nummer }) => <Link href={`/klachten/${nummer}`}>{nummer}</Link>,
    },
    { sleutel: 'stand', kop: i18n._(msg`Stand`), soort: 'kaal', cel: ({ stand }) => <KlachtStandChip stand={stand} /> },
    {
      sleutel: 'termijn',
      kop: i18n._(msg`Oordeel voor`),
      cel: ({ termijn }) => <NaasteTermijn termijnen={termijn ? [termijn] : []} />,
    },
    { sleutel: 'over', kop: i18n._(msg`Gaat over`), cel: ({ over }) => KLACHT_OVER_LABEL[over] },
    {
      sleutel: 'behandelaar',
      kop: i18n._(msg`Behandelaar`),
      cel: ({ behandelaar }) => behandelaar?.naam ?? i18n._(msg`Nog niemand`),
    },
    { sleutel: 'plek', kop: i18n._(msg`Plek`), cel: ({ eenheid }) => eenheid?.pad ?? i18n._(msg`Niet gezegd`) },
    {
      sleutel: 'ontvangen',
      kop: i18n._(msg`Ontvangen`),
      cel: ({ ontvangenOp }) => <Datum datum={ontvangenOp} stijl="kort" />,
    },
  ];
}

/** Complaints of clients and their relatives, with the term of the judgement. */
export default function KlachtenScherm(): ReactNode {
  const { t, i18n } = useLingui();
  const [{ na, stand, wie }, zet] = useZoek(lees);
  const variabelen = useMemo(
    () => ({ first: PER_PAGINA, after: na, stand: stand && [stand], vanMij: wie === 'MIJ' ? true : undefined }),
    [na, stand, wie],
  );
  const vraag = useVraag(KlachtenDocument, variabelen, ELKE_MINUUT);
  const kolom = useMemo(() => kolommen(i18n), [i18n]);
  const bladeren = useBladeren({ na, zet: (n) => zet({ na: n }), pageInfo: vraag.data?.klachten.pageInfo });
  const gekozen = stand !== undefined || wie !== undefined;
  return (
    <Pagina
      titel={t`Klachten`}
      zin={t`Van cliënten, vertegenwoordigers en nabestaanden. De klager krijgt ons oordeel binnen 6 weken.`}
      actie={
        <KnopLink href="/klachten/nieuw">
          <Trans>Voer een klacht in</Trans>
        </KnopLink>
      }
    >
      <Filterbalk gekozen={gekozen} onWis={() => zet({ stand: undefined, wie: undefined })}>
        <Keuze
          label={t`Toon`}
          leeg={t`Alle standen`}
          value={stand ?? ''}
          onChange={(e) => zet({ stand: e.target.value })}
          opties={KLACHT_STANDEN.map((code) => ({ waarde: code, label: KLACHT_STAND_LABEL[code] }))}
        />
        <Keuze
          label={t`Van wie`}
          leeg={t`Van iedereen`}
          value={wie ?? ''}
          onChange={(e) => zet({ wie: e.target.value })}
          opties={[{ waarde: 'MIJ', label: t`Die ik behandel` }]}
        />
      </Filterbalk>
      <Ophalen vraag={vraag} regels={6}>
        {({ klachten: { edges } }) => (
          <>
            <Tabel
              bijschrift={plural(edges.length, {
                one: '# klacht op deze pagina, nieuwste bovenaan',
                other: '# klachten op deze pagina, nieuwste bovenaan',
              })}
              kolommen={kolom}
              rijen={edges.map((rand) => rand.node)}
              sleutelVan={(rij) => rij.id}
              ongelezenVan={(rij) => rij.stand === 'ONTVANGEN'}
              bezig={vraag.vernieuwt}
              leeg={
                gekozen ? (
                  <Leeg titel={t`Geen klachten met deze keuze.`} wat={t`Wis de keuze om alles te zien.`} />
                ) : (
                  <Leeg
                    titel={t`Er zijn nog geen klachten.`}
                    wat={t`Krijgt u een klacht, per telefoon, brief, e-mail of in een gesprek? Voer hem hier in.`}
                  />
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
