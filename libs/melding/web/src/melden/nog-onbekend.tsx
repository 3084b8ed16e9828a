import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Link } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Antwoorden } from './concept';

/** What would help the handler. It warns and never blocks: a report of abuse may always be sent. */
export function NogOnbekend({ antwoorden: a }: { antwoorden: Antwoorden }): ReactNode {
  const { t } = useLingui();
  const mist = [
    a.vormen.length === 0 ? t`waar het op lijkt` : null,
    a.gebeurdVan === null ? t`op welke dag het gebeurde` : null,
    a.plegerOnbekend ? t`over wie het gaat` : null,
    a.clientNaam.trim() === '' ? t`om welke cliënt het gaat` : null,
  ].filter((deel) => deel !== null);
  if (mist.length === 0) return null;
  return (
    <Bericht titel={t`U mag dit zo versturen`}>
      <p>
        <Trans>Dit weten wij nog niet: {mist.join(', ')}. Weet u het wel? Vul het dan aan.</Trans>
      </p>
      {a.kort && (
        <Link href="/melden?vraag=vormen">
          <Trans>Vertel meer</Trans>
        </Link>
      )}
    </Bericht>
  );
}
