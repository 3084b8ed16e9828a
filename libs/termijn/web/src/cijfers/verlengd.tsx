import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnCijfersQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Link, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { TermijnZoek } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { lijstAdres } from './cijfers-zoek';
import { GetalLink } from './getal-link';

type Cijfers = NonNullable<TermijnCijfersQuery['termijnCijfers']>;
type Verlenging = Cijfers['verlengd']['regels'][number];

interface VerlengdProps {
  readonly verlengd: Cijfers['verlengd'];
  readonly opgeschort: Cijfers['opgeschort'];
  readonly zoek: TermijnZoek;
}

/** More time and standing still. */
export function Verlengd({ verlengd, opgeschort, zoek }: VerlengdProps): ReactNode {
  const { t } = useLingui();
  const kolommen = useKolommen(zoek);
  return (
    <Kaart titel={<Trans>Verlengd en stilgezet</Trans>}>
      <Stapel>
        <Verlengzin verlengd={verlengd} zoek={zoek} />
        {verlengd.regels.length > 0 && (
          <Tabel
            bijschrift={t`Verlengingen per soort`}
            kolommen={kolommen}
            rijen={verlengd.regels}
            sleutelVan={({ code, lid }) => `${code} ${lid?.id ?? ''}`}
          />
        )}
        <Stilzin opgeschort={opgeschort} zoek={zoek} />
      </Stapel>
    </Kaart>
  );
}

function useKolommen(zoek: TermijnZoek): Kolom<Verlenging>[] {
  const { t } = useLingui();
  const aantal = ({ code, naam, lid, termijnen }: Verlenging): ReactNode =>
    lid ? (
      <GetalLink
        aantal={termijnen}
        wat={`${naam}, ${lid.naam}`}
        href={lijstAdres(zoek, 'ALLE', { soort: code, verlengdDoor: lid.id })}
      />
    ) : (
      termijnen
    );
  return [
    { sleutel: 'naam', kop: t`Soort`, rijkop: true, cel: ({ naam }) => naam },
    { sleutel: 'gegeven', kop: t`Gegeven door`, cel: ({ gegevenDoor }) => gegevenDoor },
    { sleutel: 'lid', kop: t`Vastgelegd door`, cel: ({ lid }) => lid?.naam ?? t`onbekend` },
    { sleutel: 'termijnen', kop: t`Termijnen`, soort: 'getal', cel: aantal },
    { sleutel: 'keren', kop: t`Keer`, soort: 'getal', cel: ({ keren }) => keren },
    { sleutel: 'dagen', kop: t`Dagen samen`, soort: 'getal', cel: ({ dagen }) => dagen },
    { sleutel: 'mediaan', kop: t`Middelste`, soort: 'getal', cel: ({ mediaanDagen }) => mediaanDagen },
  ];
}

interface VerlengzinProps {
  readonly verlengd: Cijfers['verlengd'];
  readonly zoek: TermijnZoek;
}

function Verlengzin({ verlengd: { termijnen, keren, dagen, mediaanDagen }, zoek }: VerlengzinProps): ReactNode {
  const { t } = useLingui();
  if (keren === 0)
    return (
      <p>
        <Trans>Er is geen termijn verlengd.</Trans>
      </p>
    );
  const wat = t`${plural(termijnen, { one: '# termijn is verlengd', other: '# termijnen zijn verlengd' })}`;
  const samen = t`${plural(dagen, { one: '# dag', other: '# dagen' })}`;
  const middelste = t`${plural(mediaanDagen ?? 0, { one: '# dag', other: '# dagen' })}`;
  return (
    <p>
      <Link href={lijstAdres(zoek, 'ALLE', { verlengd: 'ja' })}>{wat}</Link>,{' '}
      <Trans>
        samen {keren} keer en {samen}. De middelste verlenging was {middelste}.
      </Trans>
    </p>
  );
}

interface StilzinProps {
  readonly opgeschort: Cijfers['opgeschort'];
  readonly zoek: TermijnZoek;
}

function Stilzin({ opgeschort: { termijnen, keren, dagen }, zoek }: StilzinProps): ReactNode {
  const { t } = useLingui();
  if (keren === 0)
    return (
      <p>
        <Trans>Geen van deze termijnen heeft stilgestaan.</Trans>
      </p>
    );
  const wat = t`${plural(termijnen, { one: '# termijn heeft stilgestaan', other: '# termijnen hebben stilgestaan' })}`;
  const samen = t`${plural(dagen, { one: '# dag', other: '# dagen' })}`;
  return (
    <p>
      <Link href={lijstAdres(zoek, 'ALLE', { opgeschort: 'ja' })}>{wat}</Link>,{' '}
      <Trans>
        samen {keren} keer en {samen}.
      </Trans>
    </p>
  );
}
