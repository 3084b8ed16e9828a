import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Aankondiging } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

/** Reads out that a notice came in; a count that goes down (something was read) is no news. */
export function BerichtNieuws({ aantal }: { aantal: number }): ReactNode {
  const { t } = useLingui();
  const [staat, zet] = useState({ aantal, tekst: '' });
  if (staat.aantal !== aantal) {
    const nieuw = t`Er is een nieuw bericht op Vandaag. U hebt ${plural(aantal, { one: '# bericht', other: '# berichten' })} nog niet gelezen.`;
    zet({ aantal, tekst: aantal > staat.aantal ? nieuw : staat.tekst });
  }
  return <Aankondiging tekst={staat.tekst} />;
}
