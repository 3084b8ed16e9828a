import { Trans } from '@lingui/react/macro';
import { foutenVan, isGeweigerd, useSleutel, Weigering, type Handeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Lopend, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';

interface ActieVensterProps<U extends { readonly __typename: string }, V> {
  readonly titel: string;
  readonly uitleg?: ReactNode;
  readonly knop: ReactNode;
  readonly gevaar?: boolean;
  readonly handeling: Handeling<U, V>;
  /** What goes to the server, with the key of this act. */
  readonly maak: (sleutel: string) => V;
  /** What is not filled in yet. */
  readonly mist?: () => readonly Fout[];
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  /** The fields, with what is wrong with them. */
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

/** The window of one act: errors at the fields, one key per act, and nothing lost when there is no answer. */
export function ActieVenster<U extends { readonly __typename: string }, V>(p: ActieVensterProps<U, V>): ReactNode {
  const [sleutel] = useSleutel();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst, bezig } = p.handeling;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = p.mist?.() ?? [];
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const antwoord = await p.handeling.voer(p.maak(sleutel));
    zetPoging((n) => n + 1);
    if (antwoord !== null && !isGeweigerd(antwoord) && !verouderd(antwoord)) p.onKlaar();
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
        {p.uitleg !== undefined && <Lopend>{p.uitleg}</Lopend>}
        <Weigering handeling={p.handeling} />
        {uitkomst !== null && verouderd(uitkomst) && (
          <Bericht soort="waarschuwing" meld>
            <Trans>Iemand anders veranderde dit intussen. Sluit dit venster en kijk eerst wat er veranderde.</Trans>
          </Bericht>
        )}
        {p.children(fouten)}
      </VensterFormulier>
    </Venster>
  );
}

const verouderd = (u: { readonly __typename: string }): boolean => u.__typename.endsWith('VersieVerouderd');
