import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';

/** First stop of the keyboard: past the menu, to `main#inhoud`. */
export function NaarInhoud(): ReactNode {
  const { schil } = useTeksten();
  return (
    <a className="mb-naar-inhoud" href="#inhoud">
      {schil.naarInhoud}
    </a>
  );
}
