import { useLingui } from '@lingui/react/macro';
import { Bericht, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { useDelen } from '../delen-formulier/delen-context';
import { Gesprekshulp } from './gesprekshulp';

/** Step 3: the talk with the client, and what is decided when the client does not agree. */
export default function Clientgesprek(): ReactNode {
  const { t } = useLingui();
  const { stand } = useDelen();
  const gevoerd = stand.clientgesprek.filter(({ inhoud }) => inhoud.aard === 'GEVOERD');
  const wilNiet = gevoerd.at(-1)?.inhoud.toestemming === 'NEE';
  return (
    <Stapel ruimte="ruim">
      <DeelKaart
        naam="clientgesprek"
        titel={t`Gesprek met de cliënt`}
        uitleg={t`Bied vooraf een steunpersoon aan. Voer het gesprek met twee mensen. Beloof nooit dat u iets geheim houdt.`}
        nieuw={t`Voeg een gesprek toe`}
        een={t`Gesprek`}
      >
        <Gesprekshulp met="client" />
      </DeelKaart>
      {(wilNiet || stand.toestemmingsweging.length > 0) && (
        <DeelKaart
          naam="toestemmingsweging"
          titel={t`De cliënt wil het niet`}
          uitleg={t`Weeg af of de melding toch doorgaat. Schrijf bij elke vraag op wat u weet.`}
        >
          <Bericht>{t`De wens van de cliënt telt zwaar. Die beslist niet alleen: ook anderen kunnen gevaar lopen.`}</Bericht>
        </DeelKaart>
      )}
    </Stapel>
  );
}
