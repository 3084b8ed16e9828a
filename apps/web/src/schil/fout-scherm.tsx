import { Trans, useLingui } from '@lingui/react/macro';
import { FoutVanOns, Kop, usePaginaTitel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** A defect of ours on one screen: the rest of the app goes on. A new version of the app also ends here: loading anew helps. */
export function FoutScherm({ reset }: { reset: () => void }): ReactNode {
  const { t } = useLingui();
  const titel = t`Deze pagina doet het nu niet`;
  usePaginaTitel({ titel });
  const opnieuw = (): void => {
    reset();
    window.location.reload();
  };
  return (
    <>
      <Kop titel={titel} focus />
      <FoutVanOns onOpnieuw={opnieuw}>
        <Trans>Probeer het zo nog eens. Blijft het misgaan? Bel of mail ons.</Trans>
      </FoutVanOns>
    </>
  );
}
