import { useLingui } from '@lingui/react/macro';
import { CONTEXT_VLAGGEN } from '@meldbaken/melding/contract';
import { CONTEXT_LABEL, WAAR_GRENS } from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Tekst, Vinkjes, Zoekkeuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useEenhedenZoeken } from '../../delen/use-eenheden-zoeken';
import type { VraagProps } from '../vraag-props';

/** At which team, and at what spot. */
export function Waar({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  const zoek = useEenhedenZoeken();
  return (
    <>
      <Zoekkeuze
        label={t`Bij welk team of op welke plek?`}
        hint={t`Kies de plek die het best past.`}
        name="eenheidId"
        vanaf={0}
        value={antwoorden.eenheid}
        fout={foutBij(fouten, 'eenheidId')}
        onChange={(eenheid) => zet({ eenheid })}
        zoek={zoek}
      />
      <Tekst
        label={t`Waar precies?`}
        hint={t`Bijvoorbeeld: in de badkamer, onderweg in de auto.`}
        optioneel
        name="waar"
        maxLength={WAAR_GRENS}
        value={antwoorden.waar}
        fout={foutBij(fouten, 'waar')}
        onChange={(e) => zet({ waar: e.target.value })}
      />
      {!antwoorden.kort && (
        <Vinkjes
          label={t`Speelde dit ook mee?`}
          hint={t`U mag dit overslaan.`}
          name="context"
          value={antwoorden.context}
          onChange={(e) => {
            const vlag = alsCode(e.target.value, CONTEXT_VLAGGEN);
            if (vlag)
              zet({
                context: CONTEXT_VLAGGEN.filter((v) =>
                  v === vlag ? e.target.checked : antwoorden.context.includes(v),
                ),
              });
          }}
          opties={CONTEXT_VLAGGEN.map((code) => ({ waarde: code, label: CONTEXT_LABEL[code] }))}
        />
      )}
    </>
  );
}
