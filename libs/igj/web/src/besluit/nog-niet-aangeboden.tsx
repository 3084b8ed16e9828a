import { Trans, useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { KopieLijst } from './kopie-lijst';
import { Teruggestuurd } from './teruggestuurd';

/** For who may read but not write: a report that is being made, or was withdrawn. */
export function NogNietAangeboden({ melding }: { melding: ExterneMeldingDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { naam } = melding.opsteller;
  return (
    <>
      <Teruggestuurd melding={melding} />
      {melding.status === 'INGETROKKEN' ? (
        <Bericht titel={t`Deze melding is ingetrokken`}>
          <Trans>De vaststelling geldt niet meer. Er is niets verstuurd.</Trans>
        </Bericht>
      ) : (
        <Bericht titel={t`Deze melding is nog niet klaar`}>
          <Trans>{naam} vult hem nog in. U krijgt bericht als hij op u wacht.</Trans>
        </Bericht>
      )}
      <KopieLijst melding={melding} />
    </>
  );
}
