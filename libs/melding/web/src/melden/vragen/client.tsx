import { Trans, useLingui } from '@lingui/react/macro';
import { CLIENT_AKKOORD, JA_NEE_WEET_NIET } from '@meldbaken/melding/contract';
import { CLIENT_AKKOORD_LABEL, JA_NEE_WEET_NIET_LABEL } from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Bericht, Radios } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

/** Does the client know, and consent? Who does not know was not asked, so that question is then skipped. */
export function Client({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  const { clientWeetHet, clientAkkoord } = antwoorden;
  return (
    <>
      <Radios
        label={t`Weet de cliënt dat u dit meldt?`}
        name="clientWeetHet"
        value={clientWeetHet}
        fout={foutBij(fouten, 'clientWeetHet')}
        onChange={(e) => zet({ clientWeetHet: alsCode(e.target.value, JA_NEE_WEET_NIET) ?? null })}
        opties={JA_NEE_WEET_NIET.map((code) => ({ waarde: code, label: JA_NEE_WEET_NIET_LABEL[code] }))}
      />
      {clientWeetHet !== null && clientWeetHet !== 'NEE' && (
        <Radios
          label={t`Vindt de cliënt het goed?`}
          name="clientAkkoord"
          value={clientAkkoord}
          fout={foutBij(fouten, 'clientAkkoord')}
          onChange={(e) => zet({ clientAkkoord: alsCode(e.target.value, CLIENT_AKKOORD) ?? null })}
          opties={CLIENT_AKKOORD.map((code) => ({ waarde: code, label: CLIENT_AKKOORD_LABEL[code] }))}
        />
      )}
      <Bericht>
        <Trans>
          Beloof de cliënt niet dat u het geheim houdt. Ook als de cliënt het niet wil, mag u melden. De
          aandachtsfunctionaris weegt dat.
        </Trans>
      </Bericht>
    </>
  );
}
