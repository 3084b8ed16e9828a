import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, useZoek, type AanbiedersQuery } from '@meldbaken/platform/graphql-client';
import { Datum, Leeg, Link, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { AanbiedersDocument } from './aanbieders.graphql';
import { CijferKaart } from './cijfer-kaart';
import { JaarKeuze } from './jaar-keuze';
import { leesJaar } from './jaar-zoek';

type Regel = AanbiedersQuery['aanbieders'][number];

/** Who reported, how often and how late, within what this inspecteur may read. */
export default function AanbiedersScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/aanbieders']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const [{ jaar }, zet] = useZoek(leesJaar);
  const vraag = useVraag(
    AanbiedersDocument,
    useMemo(() => ({ jaar: jaar === undefined ? undefined : Number(jaar) }), [jaar]),
  );
  const kolommen = useKolommen();
  return (
    <Pagina titel={t`Aanbieders`} zin={t`Wie meldde er, hoe vaak, en was het op tijd?`}>
      <Ophalen vraag={vraag} regels={8}>
        {({ aanbieders, igjCijfers }) => (
          <Stapel ruimte="ruim">
            <Tabel
              bijschrift={t`${plural(aanbieders.length, { one: '# aanbieder', other: '# aanbieders, de laatste melding bovenaan' })}`}
              kolommen={kolommen}
              rijen={aanbieders}
              sleutelVan={({ code }) => code}
              leeg={<Leeg titel={t`Er is nog niets gemeld.`} wat={t`Aanbieders komen hier als ze iets melden.`} />}
            />
            {igjCijfers && (
              <>
                <JaarKeuze {...igjCijfers} onKies={(j) => zet({ jaar: j }, { vervang: true })} />
                <CijferKaart cijfers={igjCijfers} dagenKop={t`Dagen tot bevestiging`} />
              </>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Pagina>
  );
}

function useKolommen(): readonly Kolom<Regel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'naam',
        kop: t`Aanbieder`,
        rijkop: true,
        cel: ({ code, naam }) => <Link href={`/aanbieders/${code}`}>{naam}</Link>,
      },
      { sleutel: 'aantal', kop: t`Meldingen`, soort: 'getal', cel: ({ aantal }) => aantal },
      { sleutel: 'teLaat', kop: t`Te laat`, soort: 'getal', cel: ({ teLaat }) => teLaat },
      { sleutel: 'open', kop: t`Nog open`, soort: 'getal', cel: ({ open }) => open },
      {
        sleutel: 'laatste',
        kop: t`Laatste melding`,
        soort: 'getal',
        cel: ({ laatsteOp }) => <Datum datum={laatsteOp} stijl="kort" />,
      },
    ],
    [t],
  );
}
