import { useLingui } from '@lingui/react/macro';
import { WerkruimteKeuze } from '@meldbaken/organisatie/web';
import { useSessie, wisConcepten, type Ik } from '@meldbaken/platform/graphql-client';
import { Venster } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Another organisation is another session: nothing of this one stays. */
export function WerkruimteVenster({ ik, onSluit }: { ik: Ik; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { opnieuw } = useSessie();
  const gekozen = (): void => {
    wisConcepten();
    opnieuw('/');
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Voor welke organisatie werkt u nu?`}>
      <WerkruimteKeuze lidmaatschappen={ik.lidmaatschappen} nu={ik.gekozen?.id} onGekozen={gekozen} />
    </Venster>
  );
}
