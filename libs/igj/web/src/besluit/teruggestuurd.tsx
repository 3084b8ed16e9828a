import { useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Moment } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Why the bestuurder sent the report back; stays until it is offered again. */
export function Teruggestuurd({ melding }: { melding: ExterneMeldingDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { teruggestuurdOp, teruggestuurdReden } = melding;
  if (teruggestuurdOp === null) return null;
  return (
    <Bericht soort="waarschuwing" titel={t`De bestuurder stuurde de melding terug`}>
      {teruggestuurdReden}
      <Bij>
        <Moment moment={teruggestuurdOp} />
      </Bij>
    </Bericht>
  );
}
