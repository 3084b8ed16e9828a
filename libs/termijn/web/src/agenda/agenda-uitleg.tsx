import { Trans, useLingui } from '@lingui/react/macro';
import { Kaart, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** How to add the address, in the words that the programs use. */
export function AgendaUitleg(): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Zo zet u het adres in uw agenda`}>
      <Uitklap titel={t`Outlook`}>
        <ol>
          <li>
            <Trans>Open Outlook en ga naar Agenda.</Trans>
          </li>
          <li>
            <Trans>Kies Agenda toevoegen, en dan Abonneren via internet.</Trans>
          </li>
          <li>
            <Trans>Plak het adres en kies Importeren.</Trans>
          </li>
        </ol>
      </Uitklap>
      <Uitklap titel={t`Google Agenda`}>
        <ol>
          <li>
            <Trans>Open Google Agenda op een computer.</Trans>
          </li>
          <li>
            <Trans>Kies naast Andere agenda's het plusje, en dan Via URL.</Trans>
          </li>
          <li>
            <Trans>Plak het adres en kies Agenda toevoegen. Google haalt de agenda een paar keer per dag op.</Trans>
          </li>
        </ol>
      </Uitklap>
      <Uitklap titel={t`Apple: iPhone, iPad of Mac`}>
        <ol>
          <li>
            <Trans>iPhone of iPad: open Agenda, kies onderaan Agenda's, en dan Voeg toe.</Trans>
          </li>
          <li>
            <Trans>Mac: open Agenda en kies Archief, en dan Nieuw agenda-abonnement.</Trans>
          </li>
          <li>
            <Trans>Kies Voeg abonnement toe, plak het adres en kies Abonneer.</Trans>
          </li>
        </ol>
      </Uitklap>
    </Kaart>
  );
}
