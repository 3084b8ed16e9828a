import { useLingui } from '@lingui/react/macro';
import { Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { GemeldKaart } from '../melding/gemeld-kaart';

/** Step 1: what was reported, what was seen later, and whether the person was spoken to at once. */
export default function Signalen(): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <GemeldKaart />
      <DeelKaart
        naam="waarneming"
        titel={t`Later gezien of gehoord`}
        uitleg={t`Schrijf op wat iemand later zag of hoorde. Feiten en mening staan apart.`}
        nieuw={t`Voeg een waarneming toe`}
        een={t`Waarneming`}
      />
      <DeelKaart
        naam="signalering"
        titel={t`Aanspreken en dossier`}
        uitleg={t`Een collega kan de persoon meteen aanspreken. Daarna is melden altijd nodig.`}
      />
    </Stapel>
  );
}
