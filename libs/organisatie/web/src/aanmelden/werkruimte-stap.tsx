import { useLingui } from '@lingui/react/macro';
import { Pagina, useSessie, type Ik } from '@meldbaken/platform/graphql-client';
import { SmalleSchil } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { WerkruimteKeuze } from './werkruimte-keuze';

/** Logged in, but with more memberships than one: first choose for whom one works now. */
export function WerkruimteStap({ ik, naar }: { ik: Ik; naar: string }): ReactNode {
  const { t } = useLingui();
  const { opnieuw } = useSessie();
  return (
    <SmalleSchil>
      <Pagina
        titel={t`Voor welke organisatie werkt u nu?`}
        zin={t`U ziet alleen wat bij deze organisatie hoort. Wisselen kan later.`}
      />
      <WerkruimteKeuze lidmaatschappen={ik.lidmaatschappen} onGekozen={() => opnieuw(naar)} />
    </SmalleSchil>
  );
}
