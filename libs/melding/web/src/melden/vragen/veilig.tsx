import { Trans, useLingui } from '@lingui/react/macro';
import { JA_NEE_WEET_NIET } from '@meldbaken/melding/contract';
import { JA_NEE_WEET_NIET_LABEL, TEKST_GRENS } from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Bericht, Radios, Tekstvak } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

/** Danger comes first, before anything is written down. */
export function Veilig({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Bericht soort="fout" meld={false} titel={t`Is er nu gevaar?`}>
        <Trans>
          Bel eerst <a href="tel:112">112</a>. Blijf bij de cliënt als dat veilig kan.
        </Trans>
      </Bericht>
      <Radios
        label={t`Is de cliënt nu veilig?`}
        name="clientVeilig"
        value={antwoorden.clientVeilig}
        fout={foutBij(fouten, 'clientVeilig')}
        onChange={(e) => zet({ clientVeilig: alsCode(e.target.value, JA_NEE_WEET_NIET) ?? null })}
        opties={JA_NEE_WEET_NIET.map((code) => ({ waarde: code, label: JA_NEE_WEET_NIET_LABEL[code] }))}
      />
      <Tekstvak
        label={t`Wat is er al gedaan?`}
        hint={t`Bijvoorbeeld: de arts gebeld, bij de cliënt gebleven.`}
        optioneel
        name="watGedaan"
        rows={3}
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={antwoorden.watGedaan}
        fout={foutBij(fouten, 'watGedaan')}
        onChange={(e) => zet({ watGedaan: e.target.value })}
      />
    </>
  );
}
