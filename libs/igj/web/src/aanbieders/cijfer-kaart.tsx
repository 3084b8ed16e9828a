import { Trans, useLingui } from '@lingui/react/macro';
import type { IgjCijferRegelDelenFragment, IgjCijfersDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';

interface CijferKaartProps {
  readonly cijfers: IgjCijfersDelenFragment;
  /** What the days are about. */
  readonly dagenKop: string;
  readonly titel?: string;
}

/** Figures of one year: by kind and by quarter, with the total under each. */
export function CijferKaart({ cijfers: c, dagenKop, titel }: CijferKaartProps): ReactNode {
  const { t } = useLingui();
  const { jaar } = c;
  return (
    <Kaart titel={titel ?? t`Cijfers van ${jaar}`}>
      <Stapel>
        <CijferTabel
          kop={t`Soort`}
          bijschrift={t`Per soort melding`}
          dagenKop={dagenKop}
          regels={[...c.perCategorie, c.totaal]}
        />
        <CijferTabel
          kop={t`Kwartaal`}
          bijschrift={t`Per kwartaal`}
          dagenKop={dagenKop}
          regels={[...c.perKwartaal, c.totaal]}
        />
        <Bij>
          <Trans>
            Deze cijfers gaan alleen over de meldingen die u zelf mag lezen. Bij het aantal dagen geldt: de helft duurde
            zo lang of korter.
          </Trans>
        </Bij>
      </Stapel>
    </Kaart>
  );
}

interface CijferTabelProps {
  readonly kop: string;
  readonly bijschrift: string;
  readonly dagenKop: string;
  readonly regels: readonly IgjCijferRegelDelenFragment[];
}

function CijferTabel({ kop, bijschrift, dagenKop, regels }: CijferTabelProps): ReactNode {
  const { t } = useLingui();
  const kolommen = useMemo((): readonly Kolom<IgjCijferRegelDelenFragment>[] => {
    const getal = (sleutel: 'aantal' | 'opTijd' | 'teLaat' | 'onbekend' | 'open', naam: string) => ({
      sleutel,
      kop: naam,
      soort: 'getal' as const,
      cel: (r: IgjCijferRegelDelenFragment) => r[sleutel],
    });
    return [
      { sleutel: 'naam', kop, rijkop: true, cel: ({ naam }) => naam },
      getal('aantal', t`Meldingen`),
      getal('opTijd', t`Op tijd`),
      getal('teLaat', t`Te laat`),
      getal('onbekend', t`Niet bekend`),
      getal('open', t`Nog open`),
      { sleutel: 'dagen', kop: dagenKop, soort: 'getal', cel: ({ dagen }) => dagen ?? t`Geen` },
    ];
  }, [t, kop, dagenKop]);
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={[...regels]} sleutelVan={({ code }) => code} />;
}
