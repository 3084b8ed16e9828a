import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Kaart, Knop, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { KaartProps } from './open';

interface BewaarKaartProps extends KaartProps<boolean> {
  readonly d: PersoonDelenFragment;
}

/** What is kept until when, and who reads it. */
export function BewaarKaart({ d, mag, onOpen }: BewaarKaartProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Bewaren en meelezen`}>
      <Stapel>
        <p>
          {d.wissenGestopt ? (
            <Trans>Het wissen is gestopt, omdat er een juridische zaak loopt.</Trans>
          ) : d.wisOp !== null ? (
            <Trans>
              We wissen dit dossier op <Datum datum={d.wisOp} stijl="lang" />.
            </Trans>
          ) : d.soort === 'SOLLICITANT' ? (
            <Trans>We wissen dit dossier 4 weken na een afwijzing. Met toestemming na 1 jaar.</Trans>
          ) : (
            <Trans>We wissen dit dossier 2 jaar nadat iemand uit dienst gaat.</Trans>
          )}
        </p>
        <p>
          <Trans>
            HR en de bestuurder lezen dit. De leidinggevende ziet alleen of iemand inzetbaar is. Wie een melding
            behandelt, leest dit niet. Elke keer openen komt in het logboek.
          </Trans>
        </p>
        {mag && (d.wisOp !== null || d.wissenGestopt) && (
          <div>
            <Knop variant="twee" onClick={() => onOpen({ venster: 'wissen' })}>
              {d.wissenGestopt ? t`Laat het wissen doorgaan` : t`Stop het wissen`}
            </Knop>
          </div>
        )}
      </Stapel>
    </Kaart>
  );
}
