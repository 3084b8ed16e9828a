import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { DienstverbandWissenStoppenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

/** A legal matter runs: the file stays until it is over. */
export function WissenVenster({ d, onSluit, onKlaar }: PersoonVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(DienstverbandWissenStoppenDocument);
  const [reden, zetReden] = useState('');
  const stoppen = !d.wissenGestopt;
  return (
    <ActieVenster
      titel={stoppen ? t`Stop het wissen` : t`Laat het wissen doorgaan`}
      uitleg={<p>{t`Dit mag alleen zolang er een juridische zaak loopt, zoals een rechtszaak of een onderzoek.`}</p>}
      knop={stoppen ? t`Stop het wissen` : t`Laat het doorgaan`}
      handeling={handeling}
      maak={() => ({ id: d.id, versie: d.versie, stoppen, reden })}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Waarom?`}
          name="reden"
          max={5000}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      )}
    </ActieVenster>
  );
}
