import type { ReactNode, SubmitEvent } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Knop } from '../knoppen/knop';
import type { Fout } from './als-fouten';
import { Formulier } from './formulier';
import { Foutsamenvatting } from './foutsamenvatting';

export interface VensterFormulierProps {
  onVerstuur: (e: SubmitEvent<HTMLFormElement>) => void;
  onTerug: () => void;
  /** Words of the button; 'Bewaar' without it. */
  knop?: ReactNode;
  /** The act takes something away. */
  gevaar?: boolean;
  bezig?: boolean;
  fouten: readonly Fout[];
  /** Number of the attempt: each new one takes the focus to the errors again. */
  poging?: number;
  children: ReactNode;
}

/** The short form of a window: errors on top, one button and the way back. */
export function VensterFormulier(p: VensterFormulierProps): ReactNode {
  const teksten = useTeksten();
  return (
    <Formulier
      onSubmit={p.onVerstuur}
      acties={
        <>
          <Knop type="submit" variant={p.gevaar ? 'gevaar' : undefined} bezig={p.bezig}>
            {p.knop ?? teksten.bewaar}
          </Knop>
          <Knop variant="twee" onClick={p.onTerug}>
            {teksten.gaTerug}
          </Knop>
        </>
      }
    >
      <Foutsamenvatting fouten={p.fouten} poging={p.poging} />
      {p.children}
    </Formulier>
  );
}
