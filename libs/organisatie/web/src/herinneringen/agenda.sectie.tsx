import { Trans, useLingui } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { Kaart, Link } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The way to the calendar feed, which is a page of the context termijn; for who has terms in the rail. */
export function AgendaSectie(): ReactNode {
  const { t } = useLingui();
  const volgtTermijnen = useIk().menu.some((item) => item.pad === '/termijnen');
  if (!volgtTermijnen) return null;
  return (
    <Kaart titel={t`Agenda`}>
      <p>
        <Trans>
          U kunt uw termijnen in uw eigen agenda zien, zonder namen.{' '}
          <Link href="/instellingen/agenda">Ga naar de agenda-instellingen</Link>
        </Trans>
      </p>
    </Kaart>
  );
}
