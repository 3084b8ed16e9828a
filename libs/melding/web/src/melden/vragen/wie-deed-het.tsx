import { useLingui } from '@lingui/react/macro';
import { BUITEN_BEREIK } from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Radios } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

const CODES = ['MEDEWERKER', 'HUISELIJKE_KRING', 'CLIENTEN_ONDERLING', 'CLIENT_TEGEN_MEDEWERKER', 'WEET_NIET'] as const;

/** Is this a melding of ours, or is there a better road? Unknown stays a melding. */
export function WieDeedHet({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  return (
    <Radios
      label={t`Wie deed dit?`}
      hint={t`U hoeft nog geen naam te noemen.`}
      name="wieDeedHet"
      value={antwoorden.wieDeedHet}
      fout={foutBij(fouten, 'wieDeedHet')}
      onChange={(e) => zet({ wieDeedHet: alsCode(e.target.value, CODES) ?? null })}
      opties={[
        { waarde: 'MEDEWERKER', label: t`Een medewerker of vrijwilliger`, hint: t`Ook een inhuurkracht of stagiair.` },
        ...BUITEN_BEREIK.map(({ code, wie }) => ({ waarde: code, label: wie })),
        { waarde: 'WEET_NIET', label: t`Ik weet het niet` },
      ]}
    />
  );
}
