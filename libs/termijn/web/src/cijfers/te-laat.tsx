import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnCijfersQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { TermijnZoek } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { lijstAdres } from './cijfers-zoek';
import { GetalLink } from './getal-link';

type Laat = NonNullable<TermijnCijfersQuery['termijnCijfers']>['teLaat'];

/** How late, and why. */
export function TeLaat({ teLaat, zoek }: { readonly teLaat: Laat; readonly zoek: TermijnZoek }): ReactNode {
  const { t } = useLingui();
  const kolommen: Kolom<Laat['redenen'][number]>[] = [
    { sleutel: 'label', kop: t`Reden`, rijkop: true, cel: ({ label }) => label },
    {
      sleutel: 'termijnen',
      kop: t`Termijnen`,
      soort: 'getal',
      cel: ({ reden, label, termijnen }) => (
        <GetalLink aantal={termijnen} wat={label} href={lijstAdres(zoek, 'TE_LAAT', { teLaatReden: reden })} />
      ),
    },
  ];
  return (
    <Kaart titel={<Trans>Te laat</Trans>}>
      {teLaat.termijnen === 0 ? (
        <p>
          <Trans>Geen enkele termijn was te laat.</Trans>
        </p>
      ) : (
        <Stapel>
          <Zin teLaat={teLaat} />
          <Tabel
            bijschrift={t`Redenen van te laat`}
            kolommen={kolommen}
            rijen={teLaat.redenen}
            sleutelVan={({ reden }) => reden}
          />
        </Stapel>
      )}
    </Kaart>
  );
}

function Zin({ teLaat: { termijnen, mediaanUren, langsteUren } }: { readonly teLaat: Laat }): ReactNode {
  const { t } = useLingui();
  const [middelste, langste] = [mediaanUren ?? 0, langsteUren ?? 0];
  const waren = t`${plural(termijnen, { one: '# termijn was te laat.', other: '# termijnen waren te laat.' })}`;
  return (
    <p>
      {waren}{' '}
      {termijnen === 1 ? (
        <Trans>Dat was {langste} uur te laat.</Trans>
      ) : (
        <Trans>
          De middelste was {middelste} uur te laat, de langste {langste} uur.
        </Trans>
      )}
    </p>
  );
}
