import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  Kaart,
  Knop,
  Lopend,
  Onzichtbaar,
  StatusChip,
  Tijdlijn,
  toonDatum,
  type TijdlijnItem,
} from '@meldbaken/platform/ui';
import { DIENSTVERBAND_SOORT_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { FeitZin, type Feit } from './feit-zin';
import type { KaartProps } from './open';

interface GeschiedenisProps extends KaartProps<boolean> {
  readonly d: PersoonDelenFragment;
}

/** All that was written down, newest first. Nothing is ever changed: what was wrong is taken back. */
export function Geschiedenis({ d, mag, onOpen }: GeschiedenisProps): ReactNode {
  const { t } = useLingui();
  const naam = (f: Feit): string => d.eisen.find((e) => e.code === f.eis)?.naam ?? f.eis;
  const feiten = d.feiten.map((f): TijdlijnItem => ({
    id: f.id,
    moment: f.vastgelegdOp,
    wat: (
      <>
        <strong>{naam(f)}</strong> <FeitZin feit={f} />{' '}
        {!f.geldt && <StatusChip soort="rand">{t`Geldt niet meer`}</StatusChip>}
      </>
    ),
    wie: f.door?.naam,
    meer: (
      <>
        {f.toelichting !== null && f.toelichting !== '' && <Lopend>{f.toelichting}</Lopend>}
        {mag && f.geldt && (
          <div>
            <Knop
              variant="kaal"
              onClick={() => onOpen({ venster: 'feit', eis: f.eis, soort: 'INGETROKKEN', vervangtId: f.id })}
            >
              <Trans>Dit klopt niet</Trans>
              <Onzichtbaar>: {naam(f)}</Onzichtbaar>
            </Knop>
          </div>
        )}
      </>
    ),
  }));
  const versies = d.versies.map((v): TijdlijnItem => ({
    id: `v${v.versie}`,
    moment: v.vastgelegdOp,
    wat: (
      <>
        <strong>{v.versie === 1 ? t`Toegevoegd` : t`Gegevens gewijzigd`}</strong> {DIENSTVERBAND_SOORT_LABEL[v.soort]},{' '}
        {v.functie}
        {v.geldigVan !== null && (
          <>
            , {t`vanaf`} {toonDatum(v.geldigVan)}
          </>
        )}
      </>
    ),
    wie: v.door?.naam ?? v.koppeling,
  }));
  const items = [...feiten, ...versies].toSorted((a, b) => (a.moment < b.moment ? 1 : -1));
  return (
    <Kaart titel={t`Geschiedenis`}>
      <Tijdlijn items={items} label={t`Wat is vastgelegd, het nieuwste bovenaan`} />
    </Kaart>
  );
}
