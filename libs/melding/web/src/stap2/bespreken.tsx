import { useLingui } from '@lingui/react/macro';
import { Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';

/** Step 2: with whom it was talked over, and why that is allowed. */
export default function Bespreken(): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <DeelKaart
        naam="bespreking"
        titel={t`Met wie besprak u het?`}
        uitleg={t`Praat alleen met wie dit moet weten. Leg elk gesprek vast.`}
        nieuw={t`Voeg een gesprek toe`}
        een={t`Gesprek`}
      />
      <DeelKaart
        naam="geheimhouding"
        titel={t`Beroepsgeheim`}
        uitleg={t`U deelt iets over een cliënt. Leg vast waarom dat mag.`}
      />
    </Stapel>
  );
}
