import { Trans } from '@lingui/react/macro';
import { Weigering, foutenVan, isGeweigerd, type Handeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';

interface KoppelingVensterProps<U extends { readonly __typename: string }, V> {
  readonly titel: string;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly handeling: Handeling<U, V>;
  readonly maak: () => V;
  /** What is not filled in yet. */
  readonly mist?: () => readonly Fout[];
  readonly onKlaar: (uitkomst: U) => void;
  readonly onSluit: () => void;
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

const verouderd = (u: { readonly __typename: string }): boolean => u.__typename === 'KoppelingVersieVerouderd';

/** The window of one act on a link. */
export function KoppelingVenster<U extends { readonly __typename: string }, V>(
  p: KoppelingVensterProps<U, V>,
): ReactNode {
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst, bezig } = p.handeling;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = p.mist?.() ?? [];
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const antwoord = await p.handeling.voer(p.maak());
    zetPoging((n) => n + 1);
    if (antwoord !== null && !isGeweigerd(antwoord) && !verouderd(antwoord)) p.onKlaar(antwoord);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  return (
    <Venster open onSluit={p.onSluit} titel={p.titel}>
      <VensterFormulier
        onVerstuur={(e) => void verstuur(e)}
        onTerug={p.onSluit}
        knop={p.knop}
        gevaar={p.gevaar}
        bezig={bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={p.handeling} />
        {uitkomst !== null && verouderd(uitkomst) && (
          <Bericht soort="waarschuwing" meld>
            <Trans>Iemand anders veranderde deze koppeling intussen. Sluit dit venster en kijk eerst.</Trans>
          </Bericht>
        )}
        {p.children(fouten)}
      </VensterFormulier>
    </Venster>
  );
}
