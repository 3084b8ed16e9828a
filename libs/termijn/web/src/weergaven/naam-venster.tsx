import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  type Geweigerd,
  type Storing,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Tekst, Venster, VensterFormulier } from '@meldbaken/platform/ui';
import { LANGSTE_WEERGAVE_NAAM } from '@meldbaken/termijn/model';
import { useState, type ReactNode, type SubmitEvent } from 'react';

type Uitkomst = { readonly __typename: string } | Geweigerd;

interface NaamVensterProps {
  readonly titel: string;
  readonly naam: string;
  readonly handeling: {
    readonly uitkomst: Uitkomst | null;
    readonly storing: Storing | null;
    readonly bezig: boolean;
    readonly opnieuw: () => Promise<unknown>;
    readonly wis: () => void;
  };
  /** True when it is done. */
  readonly onBewaar: (naam: string) => Promise<boolean>;
  readonly onSluit: () => void;
}

/** Asks one name: for a new view, or for one that there is. */
export function NaamVenster({ titel, naam: eerst, handeling, onBewaar, onSluit }: NaamVensterProps): ReactNode {
  const { t } = useLingui();
  const [naam, schrijf] = useState(eerst);
  const [poging, zetPoging] = useState(0);
  const { uitkomst } = handeling;
  const fouten = foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const klaar = await onBewaar(naam);
    zetPoging((n) => n + 1);
    if (klaar) onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={titel}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => void bewaar(e)}
        onTerug={onSluit}
        bezig={handeling.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={handeling} />
        {uitkomst?.__typename === 'TermijnWeergaveVerouderd' && (
          <Bericht soort="waarschuwing" meld>
            <Trans>
              U veranderde deze weergave intussen in een ander venster. Sluit dit venster en kijk wat er staat.
            </Trans>
          </Bericht>
        )}
        <Tekst
          label={t`Naam van de weergave`}
          hint={t`Bijvoorbeeld: Mijn termijnen die te laat zijn. Noem geen namen van cliënten.`}
          name="naam"
          maxLength={LANGSTE_WEERGAVE_NAAM}
          value={naam}
          fout={foutBij(fouten, 'naam')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </VensterFormulier>
    </Venster>
  );
}
