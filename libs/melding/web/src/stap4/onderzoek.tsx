import { useLingui } from '@lingui/react/macro';
import { isKnopen } from '@meldbaken/melding/model';
import { Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { useDelen } from '../delen-formulier/delen-context';
import { Visgraat } from '../oorzaken/visgraat';

/** Step 4: is further investigation needed, who does it, what it found, and the causes. */
export default function Onderzoek(): ReactNode {
  const { t } = useLingui();
  const { stand } = useDelen();
  const zoekt = stand.onderzoek[0]?.inhoud.besluit === 'NODIG' || stand.oorzaken.length > 0;
  return (
    <Stapel ruimte="ruim">
      <DeelKaart
        naam="onderzoek"
        titel={t`Verder onderzoek`}
        uitleg={t`Besluit altijd of verder onderzoek nodig is, en waarom. Kijk ook of er meer slachtoffers zijn.`}
        recht="onderzoek-vastleggen"
      />
      {zoekt && (
        <DeelKaart
          naam="oorzaken"
          titel={t`Oorzaken`}
          uitleg={t`Hoe kon dit gebeuren? Zoek bij de persoon en bij de organisatie. Vraag door: wat zit daarachter?`}
          recht="onderzoek-vastleggen"
          tekening={({ inhoud }) => (
            <Visgraat
              gebeurtenis={typeof inhoud['gebeurtenis'] === 'string' ? inhoud['gebeurtenis'] : ''}
              knopen={isKnopen(inhoud['knopen']) ? inhoud['knopen'] : []}
            />
          )}
        />
      )}
    </Stapel>
  );
}
