import { Trans } from '@lingui/react/macro';
import { useIk, type TermijnRijFragment } from '@meldbaken/platform/graphql-client';
import { KnopLink, Onzichtbaar } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { meldtBijIgj, paginaVan } from './openen';

/** Leads to the page where this person does something about the term. */
export function OpenKnop({ termijn }: { termijn: TermijnRijFragment }): ReactNode {
  const meldt = meldtBijIgj(useIk().gekozen?.rollen ?? []);
  return (
    <KnopLink variant="klein" href={paginaVan(termijn, meldt)}>
      <Trans>Open</Trans>
      <Onzichtbaar>
        : {termijn.naam}, {termijn.onderwerpNummer}
      </Onzichtbaar>
    </KnopLink>
  );
}
