import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { Gesprekshulp } from '../stap3/gesprekshulp';

/** Step 4: hearing the (suspected) pleger. */
export default function Plegergesprek(): ReactNode {
  const { t } = useLingui();
  return (
    <DeelKaart
      naam="plegergesprek"
      titel={t`Gesprek met de (vermoedelijke) pleger`}
      uitleg={t`Ook deze persoon vertelt zijn verhaal. Zeg vooraf dat hij of zij zelf een steunpersoon mag meenemen. Voer het gesprek met twee mensen.`}
      nieuw={t`Voeg een gesprek toe`}
      een={t`Gesprek`}
    >
      <Gesprekshulp met="pleger" />
    </DeelKaart>
  );
}
