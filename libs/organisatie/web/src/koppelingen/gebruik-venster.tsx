import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  useVraag,
  type KoppelingDelenFragment,
  type KoppelingGebruikQuery,
} from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Leeg, Moment, Tabel, Venster, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { KoppelingGebruikDocument } from './koppelingen.graphql';

type Regel = KoppelingGebruikQuery['koppelingGebruik'][number];

const WAT: Readonly<Record<string, ReactNode>> = {
  STANDEN_LEZEN: <Trans>Gelezen wie inzetbaar is</Trans>,
  EISEN_LEZEN: <Trans>Gelezen welke controles missen</Trans>,
  BIJWERKEN: <Trans>Dienstverbanden bijgewerkt</Trans>,
  BEEINDIGEN: <Trans>Dienstverbanden beëindigd</Trans>,
  BINNENKOMEN: <Trans>Geprobeerd binnen te komen</Trans>,
};

const WAAROM: Readonly<Record<string, ReactNode>> = {
  KOPPELING_INGETROKKEN: <Trans>De koppeling was gestopt.</Trans>,
  KOPPELING_VERLOPEN: <Trans>De koppeling was verlopen.</Trans>,
  KOPPELING_SLEUTEL_OUD: <Trans>Dit was een oude sleutel.</Trans>,
  KOPPELING_ADRES: <Trans>Dit kwam van een ander IP-adres.</Trans>,
};

interface GebruikVensterProps {
  readonly k: KoppelingDelenFragment;
  readonly onSluit: () => void;
}

/** What a link did, day by day, in numbers. */
export default function GebruikVenster({ k, onSluit }: GebruikVensterProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    KoppelingGebruikDocument,
    useMemo(() => ({ id: k.id }), [k.id]),
  );
  const kolommen: Kolom<Regel>[] = [
    { sleutel: 'dag', kop: t`Dag`, rijkop: true, cel: (r) => <Datum datum={r.dag} /> },
    {
      sleutel: 'wat',
      kop: t`Wat`,
      cel: (r) => (
        <>
          {WAT[r.wat] ?? r.wat}
          {r.laatsteCode !== null && <Bij>{WAAROM[r.laatsteCode] ?? <Trans>Een oproep klopte niet.</Trans>}</Bij>}
        </>
      ),
    },
    { sleutel: 'gelukt', kop: t`Gelukt`, cel: (r) => r.gelukt },
    { sleutel: 'geweigerd', kop: t`Geweigerd`, cel: (r) => r.geweigerd },
    { sleutel: 'regels', kop: t`Regels`, cel: (r) => r.regels },
    { sleutel: 'laatst', kop: t`Laatste keer`, cel: (r) => <Moment moment={r.laatsteOp} /> },
  ];
  return (
    <Venster open breed onSluit={onSluit} titel={t`Gebruik van ${k.naam}`}>
      <Ophalen vraag={vraag} regels={4}>
        {({ koppelingGebruik }) => (
          <Tabel
            bijschrift={t`Wat deze koppeling per dag deed, nieuwste eerst`}
            kolommen={kolommen}
            rijen={koppelingGebruik}
            sleutelVan={(r) => `${r.dag} ${r.wat}`}
            leeg={<Leeg titel={t`Nog niet gebruikt.`} wat={t`Hier ziet u straks per dag wat de koppeling deed.`} />}
          />
        )}
      </Ophalen>
    </Venster>
  );
}
