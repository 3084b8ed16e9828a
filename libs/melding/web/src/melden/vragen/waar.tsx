import { useLingui } from '@lingui/react/macro';
import { WAAR_GRENS } from '@meldbaken/melding/model';
import { StoringBericht, foutBij, useVraag } from '@meldbaken/platform/graphql-client';
import { Tekst, Zoekkeuze } from '@meldbaken/platform/ui';
import { useCallback, type ReactNode } from 'react';
import { EenhedenDocument } from '../melden.graphql';
import type { VraagProps } from '../vraag-props';

const GEEN_VARIABELEN = {};
const HOOGSTENS = 50;

/** At which team, and at what spot. */
export function Waar({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(EenhedenDocument, GEEN_VARIABELEN);
  const eenheden = vraag.data?.eenheden;
  const zoek = useCallback(
    (tekst: string) =>
      Promise.resolve(
        (eenheden ?? [])
          .filter(({ pad }) => pad.toLowerCase().includes(tekst.toLowerCase()))
          .slice(0, HOOGSTENS)
          .map(({ id, naam, pad }) => ({ id, label: naam, bij: pad === naam ? undefined : pad })),
      ),
    [eenheden],
  );
  return (
    <>
      <StoringBericht storing={vraag.storing} onOpnieuw={vraag.opnieuw} />
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
    </>
  );
}
