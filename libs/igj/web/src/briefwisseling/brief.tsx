import { Trans } from '@lingui/react/macro';
import { foutenVan, isGeweigerd, useSleutel, Weigering, type Handeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Lopend, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';

interface BriefProps<U extends { readonly __typename: string }, V> extends MetFoutInTitel {
  readonly titel: string;
  readonly uitleg?: ReactNode;
  readonly knop: string;
  readonly handeling: Handeling<U, V>;
  /** What goes to the server, with the key of this act. */
  readonly maak: (sleutel: string) => V;
  /** What is not filled in yet. */
  readonly mist: () => readonly Fout[];
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  /** The fields, with what is wrong with them. */
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

/** The frame of every letter: errors at the fields, one key per act, and nothing lost when there is no answer. */
export function Brief<U extends { readonly __typename: string }, V>(props: BriefProps<U, V>): ReactNode {
  const { titel, uitleg, knop, handeling, maak, mist, onKlaar, onSluit, onFout, children } = props;
  const [sleutel] = useSleutel();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst, bezig } = handeling;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = mist();
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const antwoord = await handeling.voer(maak(sleutel));
    if (antwoord?.__typename === 'ExterneMelding' || antwoord?.__typename === 'Zaak') onKlaar();
    else zetPoging((n) => n + 1);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Kaart titel={titel}>
      {uitleg !== undefined && <Lopend>{uitleg}</Lopend>}
      {uitkomst?.__typename.endsWith('VersieVerouderd') === true && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde dit intussen. Sluit dit venster en kijk eerst wat er veranderde.</Trans>
        </Bericht>
      )}
      <Weigering handeling={handeling} />
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={bezig}>
              {knop}
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Toch niet</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        {children(fouten)}
      </Formulier>
    </Kaart>
  );
}
