import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useIk, type BelReden, type BellijstQuery } from '@meldbaken/platform/graphql-client';
import { Bij, toonDatum } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { leesbaarNummer } from './leesbaar-nummer';

type Mens = NonNullable<BellijstQuery['bellijst']>[number]['mensen'][number];

const REDEN: Readonly<Record<BelReden, MessageDescriptor>> = {
  EIGENAAR: msg`eigenaar`,
  VERVANGER: msg`vervanger`,
  ONTVANGER: msg`andere ontvanger`,
  BESTUURDER: msg`bestuurder`,
};

/** One person: the number as a link to call, why this person, and until when away. Nobody calls oneself. */
export function TeBellenMens({ mens }: { mens: Mens }): ReactNode {
  const { i18n } = useLingui();
  const uzelf = useIk().gekozen?.id === mens.id;
  const { naam, waarom, telefoon, afwezigTotEnMet } = mens;
  return (
    <div>
      {uzelf ? <Trans>U</Trans> : naam}, {i18n._(REDEN[waarom])}
      {!uzelf && telefoon !== null && (
        <div>
          <a className="mb-heel" href={`tel:${telefoon}`}>
            {leesbaarNummer(telefoon)}
          </a>
        </div>
      )}
      {!uzelf && telefoon === null && (
        <Bij>
          <Trans>Geen nummer bekend</Trans>
        </Bij>
      )}
      {afwezigTotEnMet !== null && (
        <Bij>
          <Trans>Afwezig tot en met {toonDatum(afwezigTotEnMet)}</Trans>
        </Bij>
      )}
    </div>
  );
}
