import { useLingui } from '@lingui/react/macro';
import { WAAR_GRENS } from '@meldbaken/melding/model';
import { foutBij, useZoekvraag } from '@meldbaken/platform/graphql-client';
import { Tekst, Zoekkeuze, type ZoekOptie } from '@meldbaken/platform/ui';
import { useCallback, useRef, type ReactNode } from 'react';
import { EenhedenDocument } from '../melden.graphql';
import type { VraagProps } from '../vraag-props';

const HOOGSTENS = 50;

/** Searches the units by the words on their way down from the organisation. They are fetched once. */
function useEenhedenZoeken(): (tekst: string) => Promise<ZoekOptie[]> {
  const vraag = useZoekvraag(EenhedenDocument);
  const antwoord = useRef<ReturnType<typeof vraag>>(undefined);
  return useCallback(
    async (tekst: string) => {
      antwoord.current ??= vraag({});
      try {
        const { eenheden } = await antwoord.current;
        return eenheden
          .filter(({ pad }) => pad.toLowerCase().includes(tekst.toLowerCase()))
          .slice(0, HOOGSTENS)
          .map(({ id, naam, pad }) => ({ id, label: naam, bij: pad === naam ? undefined : pad }));
      } catch (fout) {
        // The field says that searching fails; the next letter asks again.
        antwoord.current = undefined;
        throw fout;
      }
    },
    [vraag],
  );
}

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
    </>
  );
}
