import { Trans, useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import { Ophalen, Pagina, usePadDeel, useVraag, type AanbiederQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Link, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { OpTijd } from '../delen/op-tijd';
import { Onvindbaar } from '../delen/toegang';
import { ZaakStand } from '../delen/zaak-stand';
import { useBurgerKolommen } from '../burger/burger-kolommen';
import { BurgermeldingenDocument } from '../burger/burger.graphql';
import { AanbiederDocument } from './aanbieders.graphql';
import { CijferKaart } from './cijfer-kaart';
import { MaatregelenTabel } from './maatregelen-tabel';
import { OorzakenTabel } from './oorzaken-tabel';

type Beeld = NonNullable<AanbiederQuery['aanbieder']>;
type Zaak = Beeld['zaken'][number];

/** One provider over time: what it reported, how late, and what keeps coming back. */
export default function AanbiederScherm(): ReactNode {
  const { t } = useLingui();
  const code = usePadDeel('code');
  const vraag = useVraag(
    AanbiederDocument,
    useMemo(() => ({ code }), [code]),
  );
  const aanbieder = vraag.data?.aanbieder;
  if (aanbieder === null) return <Onvindbaar />;
  if (aanbieder) return <Inhoud aanbieder={aanbieder} />;
  return (
    <Pagina titel={t`Aanbieder`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

function Inhoud({ aanbieder: a }: { aanbieder: Beeld }): ReactNode {
  const { t } = useLingui();
  const kolommen = useKolommen();
  return (
    <Pagina
      titel={a.naam}
      zin={t`Wat deze aanbieder in de loop van de tijd meldde.`}
      kruimels={[{ label: t`Aanbieders`, href: '/aanbieders' }, { label: a.naam }]}
    >
      <Stapel ruimte="ruim">
        {a.herhaald.length > 0 && (
          <Bericht soort="waarschuwing" titel={t`Dit kwam vaker in de laatste 12 maanden`}>
            <ul>
              {a.herhaald.map(({ categorie, aantal }) => (
                <li key={categorie}>
                  <Trans>
                    {CATEGORIE_LABEL[categorie]}: {aantal} keer
                  </Trans>
                </li>
              ))}
            </ul>
          </Bericht>
        )}
        <Tabel
          bijschrift={t`Meldingen, de nieuwste bovenaan`}
          kolommen={kolommen}
          rijen={a.zaken}
          sleutelVan={({ id }) => id}
        />
        <MaatregelenTabel maatregelen={a.maatregelen} />
        <OorzakenTabel oorzaken={a.oorzaken} />
        <VanBurgers aanbieder={a.naam} />
        {a.jaren.map((cijfers) => (
          <CijferKaart key={cijfers.jaar} cijfers={cijfers} dagenKop={t`Dagen tot bevestiging`} />
        ))}
      </Stapel>
    </Pagina>
  );
}

/** What citizens told about this provider; not there when there is nothing. */
function VanBurgers({ aanbieder }: { aanbieder: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    BurgermeldingenDocument,
    useMemo(() => ({ aanbieder }), [aanbieder]),
  );
  const kolommen = useBurgerKolommen();
  const meldingen = vraag.data?.burgermeldingen ?? [];
  if (meldingen.length === 0) return null;
  return (
    <Tabel
      bijschrift={t`Meldingen van burgers over deze aanbieder`}
      kolommen={kolommen}
      rijen={meldingen}
      sleutelVan={({ id }) => id}
    />
  );
}

function useKolommen(): readonly Kolom<Zaak>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'nummer',
        kop: t`Nummer`,
        rijkop: true,
        cel: ({ id, nummer }) => <Link href={`/postvak/${id}`}>{nummer}</Link>,
      },
      { sleutel: 'soort', kop: t`Soort`, cel: ({ categorie }) => CATEGORIE_LABEL[categorie] },
      {
        sleutel: 'ontvangen',
        kop: t`Ontvangen`,
        soort: 'getal',
        cel: ({ ontvangenOp }) => <Datum datum={ontvangenOp} stijl="kort" />,
      },
      { sleutel: 'optijd', kop: t`Op tijd`, cel: ({ opTijd }) => <OpTijd opTijd={opTijd} kort /> },
      { sleutel: 'status', kop: t`Status`, cel: ({ status }) => <ZaakStand status={status} kort /> },
    ],
    [t],
  );
}
