import { Trans, useLingui } from '@lingui/react/macro';
import type { ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Kaart, Moment, Stapel, StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { BevestigFormulier } from './bevestig-formulier';

interface VoorDeAanbiederProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly opnieuw: () => void;
}

/** Everything in this card crosses the border. */
export function VoorDeAanbieder({ zaak, opnieuw, onFout }: VoorDeAanbiederProps): ReactNode {
  const { t } = useLingui();
  const { bevestigdOp, magHandelingen } = zaak;
  const mag = magHandelingen.includes('bevestigen');
  return (
    <Kaart titel={t`Ontvangstbevestiging`}>
      <div>
        <StatusChip soort="info">
          <Trans>Dit ziet de aanbieder</Trans>
        </StatusChip>
      </div>
      {bevestigdOp !== null && <Bevestigd zaak={zaak} op={bevestigdOp} />}
      {bevestigdOp === null && mag && <BevestigFormulier zaak={zaak} opnieuw={opnieuw} onFout={onFout} />}
      {bevestigdOp === null && !mag && <p>{t`De ontvangst is nog niet bevestigd.`}</p>}
    </Kaart>
  );
}

function Bevestigd({ zaak, op }: { zaak: ZaakDelenFragment; op: string }): ReactNode {
  const { nummer, rapportageGevraagd, rapportageUiterlijk } = zaak;
  return (
    <Stapel ruimte="dicht">
      <p>
        <Trans>
          De ontvangst is bevestigd op <Moment moment={op} stijl="lang" />, met kenmerk <strong>{nummer}</strong>.
        </Trans>
      </p>
      {rapportageGevraagd === true ? (
        <p>
          {rapportageUiterlijk === null ? (
            <Trans>U vroeg een rapport.</Trans>
          ) : (
            <Trans>
              U vroeg een rapport, uiterlijk <Datum datum={rapportageUiterlijk} stijl="lang" />.
            </Trans>
          )}
        </p>
      ) : (
        <p>
          <Trans>U vroeg geen rapport.</Trans>
        </p>
      )}
    </Stapel>
  );
}
