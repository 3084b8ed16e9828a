import type { ReactNode } from 'react';
import { Bericht } from '../blokken/bericht';
import { useTeksten } from '../haken/ui-context';
import { Knop } from '../knoppen/knop';

export interface FoutVanOnsProps {
  /** `kenmerk` of the error, to name on the phone. */
  code?: string;
  onOpnieuw?: () => void;
  /** Other words, for instance "We kunnen de termijnen nu niet tonen. Ga niet uit van nul." */
  children?: ReactNode;
}

/** Something went wrong on our side; the person's text is kept. */
export function FoutVanOns({ code, onOpnieuw, children }: FoutVanOnsProps): ReactNode {
  const { pagina } = useTeksten();
  return (
    <Bericht
      soort="fout"
      titel={pagina.foutTitel}
      actie={
        onOpnieuw && (
          <Knop variant="twee" onClick={onOpnieuw}>
            {pagina.opnieuw}
          </Knop>
        )
      }
    >
      {children ?? pagina.fout} {code && pagina.foutCode(code)}
    </Bericht>
  );
}
