import { useLingui } from '@lingui/react/macro';
import { heeftPolitieAfspraak, verdenking } from '@meldbaken/melding/model';
import { Bericht, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { useDelen } from '../delen-formulier/delen-context';

/** Can this be a crime, and what was agreed with the police: what the talks wait for (G1). */
export default function Politie(): ReactNode {
  const { t } = useLingui();
  const { stand } = useDelen();
  const verdacht = ['JA', 'TWIJFEL'].includes(verdenking(stand) ?? '');
  const nodig = verdacht || stand.politiecontact.length > 0;
  return (
    <Stapel ruimte="ruim">
      <DeelKaart
        naam="strafbaar"
        titel={t`Kan dit strafbaar zijn?`}
        uitleg={t`Misschien wel, of twijfelt u? Dan overlegt u eerst met de politie. Vraag de cliënt en de pleger nog niets. Maak de situatie wel meteen veilig.`}
      />
      {nodig && (
        <DeelKaart
          naam="politiecontact"
          titel={t`Contact met de politie`}
          uitleg={t`Spreek af wie wat doet, en wanneer. Bewaar wat bewijs kan zijn. Iedereen die van een misdrijf weet, mag aangifte doen.`}
          nieuw={t`Voeg een contact toe`}
          een={t`Contact`}
          recht="politiecontact-vastleggen"
        >
          {verdacht && !heeftPolitieAfspraak(stand) && (
            <Bericht soort="waarschuwing" titel={t`Overleg eerst met de politie`}>
              {t`Tot dan voert u geen gesprek met de cliënt of de pleger. U begint ook geen eigen onderzoek.`}
            </Bericht>
          )}
        </DeelKaart>
      )}
    </Stapel>
  );
}
