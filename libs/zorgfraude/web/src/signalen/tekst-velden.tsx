import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { FeitMening, Stapel, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ZorgsignaalTekstSoort } from '@meldbaken/zorgfraude/contract';
import { TEKST_GRENS, ZORGSIGNAAL_TEKST_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';

interface TekstVeldenProps {
  readonly teksten: Readonly<Record<ZorgsignaalTekstSoort, string>>;
  readonly fouten: readonly Fout[];
  readonly onZet: (soort: ZorgsignaalTekstSoort, tekst: string) => void;
}

/** What is certain and what somebody thinks stand apart, each with a line that helps to tell which is which. */
export function TekstVelden({ teksten, fouten, onZet }: TekstVeldenProps): ReactNode {
  const { t } = useLingui();
  const uitleg: Readonly<Record<ZorgsignaalTekstSoort, string>> = {
    FEITEN: t`Wat zeker is, zoals wat op papier staat. Wat precies, wanneer, hoe vaak?`,
    OMSTANDIGHEDEN: t`Wat er gebeurde, en wat er omheen speelde.`,
    WAARNEMINGEN: t`Wat iemand zelf zag, hoorde of rook. Wie nam dat waar?`,
    INTERPRETATIES: t`Wat iemand denkt of voelt. Dat is geen feit. Waardoor zou het anders kunnen zijn?`,
    BRONNEN: t`Waar het vandaan komt: een factuur, een gesprek, een website.`,
  };
  const veld = (soort: ZorgsignaalTekstSoort): ReactNode => (
    <Tekstvak
      label={ZORGSIGNAAL_TEKST_LABEL[soort]}
      optioneel={soort !== 'FEITEN'}
      hint={uitleg[soort]}
      name={`teksten.${soort}`}
      max={TEKST_GRENS}
      telVanaf={0.9}
      value={teksten[soort]}
      fout={foutBij(fouten, `teksten.${soort}`)}
      onChange={(e) => onZet(soort, e.target.value)}
    />
  );
  return (
    <Stapel ruimte="ruim">
      <FeitMening soort="feit">
        <Stapel ruimte="ruim">
          {veld('FEITEN')}
          {veld('OMSTANDIGHEDEN')}
          {veld('WAARNEMINGEN')}
        </Stapel>
      </FeitMening>
      <FeitMening soort="mening">{veld('INTERPRETATIES')}</FeitMening>
      {veld('BRONNEN')}
    </Stapel>
  );
}
