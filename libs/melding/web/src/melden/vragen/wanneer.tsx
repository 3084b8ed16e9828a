import { Trans, useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, MomentVeld, Vinkje, type DatumLezing, type MomentLezing } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

const leesfout = (lezing: DatumLezing | MomentLezing): string | null =>
  lezing.soort === 'fout' || lezing.soort === 'vraag' ? lezing.bericht : null;

/** When it happened (may stay empty) and when it was noticed: the second starts the six weeks. */
export function Wanneer({ antwoorden, zet, fouten, onLeesfout }: VraagProps): ReactNode {
  const { t } = useLingui();
  const [langer, zetLanger] = useState(antwoorden.gebeurdTot !== null);
  const wisselLanger = (aan: boolean): void => {
    zetLanger(aan);
    onLeesfout('gebeurdOp.tot', null);
    if (!aan) zet({ gebeurdTot: null });
  };
  return (
    <>
      <MomentVeld
        label={t`Wanneer zag of hoorde u het?`}
        hint={t`We vulden in dat het nu is. Was het eerder? Verander het dan.`}
        name="geconstateerdOp"
        value={antwoorden.geconstateerdOp}
        fout={foutBij(fouten, 'geconstateerdOp')}
        nietNaNu
        onChange={(moment, lezing) => {
          onLeesfout('geconstateerdOp', leesfout(lezing));
          zet({ geconstateerdOp: moment });
        }}
      />
      <DatumVeld
        label={langer ? t`Wat was de eerste dag?` : t`Op welke dag gebeurde het?`}
        optioneel
        name="gebeurdOp.van"
        value={antwoorden.gebeurdVan}
        fout={foutBij(fouten, 'gebeurdOp.van')}
        nietNaVandaag
        onChange={(dag, lezing) => {
          onLeesfout('gebeurdOp.van', leesfout(lezing));
          zet({ gebeurdVan: dag });
        }}
      />
      <Vinkje
        label={<Trans>Het duurde langer dan 1 dag, of het gebeurde vaker</Trans>}
        checked={langer}
        onChange={(e) => wisselLanger(e.target.checked)}
      />
      {langer && (
        <DatumVeld
          label={t`Wat was de laatste dag?`}
          optioneel
          name="gebeurdOp.tot"
          value={antwoorden.gebeurdTot}
          fout={foutBij(fouten, 'gebeurdOp.tot')}
          nietNaVandaag
          onChange={(dag, lezing) => {
            onLeesfout('gebeurdOp.tot', leesfout(lezing));
            zet({ gebeurdTot: dag });
          }}
        />
      )}
    </>
  );
}
