import { useLingui } from '@lingui/react/macro';
import type { Fout } from '@meldbaken/platform/ui';
import { useState } from 'react';
import type { Gegevens } from './gegevens';

export interface GegevensStaat {
  readonly g: Gegevens;
  readonly zet: (deel: Partial<Gegevens>) => void;
  /** What the server cannot be asked without. All other rules are the server's. */
  readonly mist: () => readonly Fout[];
}

export function useGegevens(begin: Gegevens): GegevensStaat {
  const { t } = useLingui();
  const [g, zetG] = useState(begin);
  return {
    g,
    zet: (deel) => zetG((oud) => ({ ...oud, ...deel })),
    mist: () => [
      ...(g.voornaam.trim() === '' ? [{ veld: 'voornaam', bericht: t`Vul de voornaam in.` }] : []),
      ...(g.achternaam.trim() === '' ? [{ veld: 'achternaam', bericht: t`Vul de achternaam in.` }] : []),
      ...(g.functie.trim() === '' ? [{ veld: 'functie', bericht: t`Vul de functie in.` }] : []),
      ...(g.eenheidId === '' ? [{ veld: 'eenheidId', bericht: t`Kies het team of de locatie.` }] : []),
      ...(g.zorgsoort === null ? [{ veld: 'zorgsoort', bericht: t`Kies in welke zorg iemand werkt.` }] : []),
      ...(g.clientcontact === null ? [{ veld: 'clientcontact', bericht: t`Kies of er contact met cliënten is.` }] : []),
    ],
  };
}
