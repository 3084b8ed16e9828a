import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, type EisStandDelenFragment } from '@meldbaken/platform/graphql-client';
import { FoutTekst } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { PeriodeVelden, usePeriode } from './periode-velden';
import { OntheffingGevenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

interface OntheffingVensterProps extends PersoonVensterProps {
  readonly eis: EisStandDelenFragment;
}

/** The bestuurder waives one check, with reason and end. */
export function OntheffingVenster({ d, eis, onSluit, onKlaar }: OntheffingVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(OntheffingGevenDocument);
  const staat = usePeriode();
  return (
    <ActieVenster
      titel={t`Ontheffing: ${eis.naam}`}
      uitleg={<p>{t`U neemt hiermee zelf de verantwoordelijkheid. De ontheffing stopt vanzelf op de laatste dag.`}</p>}
      knop={t`Geef de ontheffing`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: d.id, invoer: { eis: eis.code, ...staat.invoer } })}
      mist={staat.mist}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => {
        const bijEis = foutBij(fouten, 'eis');
        return (
          <>
            {bijEis !== undefined && <FoutTekst id="eis">{bijEis}</FoutTekst>}
            <PeriodeVelden staat={staat} totHint={t`Hoogstens 12 maanden.`} fouten={fouten} />
          </>
        );
      }}
    </ActieVenster>
  );
}
