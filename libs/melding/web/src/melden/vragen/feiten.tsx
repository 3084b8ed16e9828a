import { useLingui } from '@lingui/react/macro';
import { TEKST_GRENS } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { FeitMening, Tekstvak } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

/** Facts apart from opinion: the opinion has its own page. */
export function Feiten({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  return (
    <FeitMening soort="feit">
      <Tekstvak
        label={t`Wat zag of hoorde u?`}
        hint={t`Schrijf alleen op wat u zelf zag of hoorde. Zei iemand iets? Schrijf de woorden zo precies mogelijk op. Spelling maakt niet uit.`}
        name="feiten"
        hoog
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={antwoorden.feiten}
        fout={foutBij(fouten, 'feiten')}
        onChange={(e) => zet({ feiten: e.target.value })}
      />
    </FeitMening>
  );
}
