import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { GereedRegelFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Leeg, StatusChip, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { GEREED_FASE_LABEL, GEREED_NVT_LABEL } from '@meldbaken/zorgfraude/model';
import { useMemo, type ReactNode } from 'react';
import { GereedChip, PuntLink } from './delen';

type Punt = GereedRegelFragment;

/** The points, each with how far it is, who watches over it and by when. */
export function GereedTabel({ punten }: { readonly punten: readonly Punt[] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useKolommen();
  return (
    <Tabel
      bijschrift={t`${plural(punten.length, { one: '# punt', other: '# punten' })}, in de volgorde van het handboek`}
      kolommen={kolommen}
      rijen={punten}
      sleutelVan={({ code }) => code}
      ernstVan={({ laat }) => (laat ? 'TE_LAAT' : undefined)}
      leeg={<Leeg titel={t`Geen punten met deze keuze.`} wat={t`Kies een ander deel of een ander getal.`} />}
    />
  );
}

function useKolommen(): readonly Kolom<Punt>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'punt',
        kop: t`Punt`,
        rijkop: true,
        cel: (p) => (
          <>
            <PuntLink code={p.code} titel={p.titel} /> <Bij>{p.code}</Bij>
          </>
        ),
      },
      { sleutel: 'deel', kop: t`Deel`, cel: (p) => GEREED_FASE_LABEL[p.fase] },
      { sleutel: 'stand', kop: t`Stand`, cel: (p) => <Stand punt={p} /> },
      { sleutel: 'eigenaar', kop: t`Eigenaar`, cel: (p) => <Eigenaar punt={p} /> },
      { sleutel: 'klaar', kop: t`Klaar`, cel: (p) => <Klaar punt={p} /> },
      {
        sleutel: 'bewijs',
        kop: t`Bewijs`,
        soort: 'getal',
        cel: (p) => p.bewijs.filter((b) => b.ingetrokkenReden === null).length,
      },
    ],
    [t],
  );
}

function Stand({ punt: p }: { readonly punt: Punt }): ReactNode {
  return (
    <>
      <GereedChip stand={p.stand} />
      {p.nvtReden !== null && (
        <Bij>
          {' '}
          {GEREED_NVT_LABEL[p.nvtReden]}
          {p.nvtDoor !== null && `: ${p.nvtDoor}`}
        </Bij>
      )}
    </>
  );
}

function Eigenaar({ punt: p }: { readonly punt: Punt }): ReactNode {
  if (p.heeftEigenaar) return p.eigenaarNaam;
  if (!p.zonderEigenaar) return '–';
  return (
    <>
      <StatusChip soort="waarschuwing">
        <Trans>Niemand</Trans>
      </StatusChip>
      {p.eigenaarNaam !== null && (
        <Bij>
          {' '}
          <Trans>{p.eigenaarNaam} werkt hier niet meer</Trans>
        </Bij>
      )}
    </>
  );
}

function Klaar({ punt: p }: { readonly punt: Punt }): ReactNode {
  if (p.gereedOp !== null)
    return (
      <Trans>
        op <Datum datum={p.gereedOp} />
      </Trans>
    );
  if (p.gereedVoor === null || p.stand === 'NIET_VAN_TOEPASSING') return '–';
  return (
    <>
      <Trans>
        voor <Datum datum={p.gereedVoor} />
      </Trans>{' '}
      {p.laat && (
        <StatusChip soort="fout">
          <Trans>Te laat</Trans>
        </StatusChip>
      )}
    </>
  );
}
