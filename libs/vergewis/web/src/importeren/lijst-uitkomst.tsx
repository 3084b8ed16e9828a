import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useIk, type PersonenImportDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, KnopLink, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Regels } from './regels';

/** What came of it, and what was left alone. */
export function LijstUitkomst({ lijst }: { lijst: PersonenImportDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { toegevoegd, gewijzigd, botsing } = lijst;
  const naarPersonen = useIk().menu.some((item) => item.pad === '/personen');
  const erbij = t`${plural(toegevoegd, { one: '# persoon toegevoegd', other: '# personen toegevoegd' })}`;
  const anders = t`${plural(gewijzigd, { one: '# persoon gewijzigd', other: '# personen gewijzigd' })}`;
  return (
    <Stapel ruimte="ruim">
      <Bericht
        soort="gelukt"
        titel={<Trans>De lijst is verwerkt</Trans>}
        actie={
          naarPersonen && (
            <KnopLink href="/personen">
              <Trans>Naar de personen</Trans>
            </KnopLink>
          )
        }
      >
        {erbij}, {anders}.
      </Bericht>
      {botsing > 0 && (
        <Kaart titel={<Trans>Niet verwerkt</Trans>}>
          <Stapel>
            <Bericht soort="waarschuwing">
              <Trans>
                Bij deze regels wijzigde iemand intussen iets. Wat die persoon bewaarde, staat er nog. Kijk de regels
                na, en wijzig ze met de hand of laad de lijst opnieuw.
              </Trans>
            </Bericht>
            <Regels importId={lijst.id} botsing />
          </Stapel>
        </Kaart>
      )}
    </Stapel>
  );
}
