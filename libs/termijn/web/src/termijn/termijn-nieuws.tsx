import { useLingui } from '@lingui/react/macro';
import type { TermijnRijFragment } from '@meldbaken/platform/graphql-client';
import { Aankondiging, useTeksten } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { veranderd } from './nieuws';

/** Reads out a change of state of the terms on the page, and nothing else. */
export function TermijnNieuws({ termijnen }: { termijnen: readonly TermijnRijFragment[] }): ReactNode {
  const { t } = useLingui();
  const { ernst: woorden } = useTeksten();
  const [staat, zet] = useState({ termijnen, tekst: '' });
  if (staat.termijnen !== termijnen) {
    const zinnen = veranderd(staat.termijnen, termijnen).map(({ naam, onderwerpNummer, ernst }) => {
      const stand = woorden[ernst].toLowerCase();
      return t`${naam}, ${onderwerpNummer}, is nu: ${stand}.`;
    });
    zet({ termijnen, tekst: zinnen.length > 0 ? zinnen.join(' ') : staat.tekst });
  }
  return <Aankondiging tekst={staat.tekst} />;
}
