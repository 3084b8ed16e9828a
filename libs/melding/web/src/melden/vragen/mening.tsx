import { useLingui } from '@lingui/react/macro';
import { TEKST_GRENS } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { FeitMening, Tekstvak } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

export function Mening({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  return (
    <FeitMening soort="mening">
      <Tekstvak
        label={t`Wat denkt u dat er aan de hand is?`}
        hint={t`Dit is uw mening. We houden dit apart van de feiten.`}
        optioneel
        name="mening"
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={antwoorden.mening}
        fout={foutBij(fouten, 'mening')}
        onChange={(e) => zet({ mening: e.target.value })}
      />
    </FeitMening>
  );
}
