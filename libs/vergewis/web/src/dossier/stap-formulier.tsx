import { Trans } from '@lingui/react/macro';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useSleutel,
  Weigering,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  dagVan,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Lopend,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';

type MeldFout = ((fout: boolean) => void) | undefined;

interface StapFormulierProps<U extends { readonly __typename: string }, V> {
  readonly titel: string;
  readonly uitleg?: ReactNode;
  readonly knop: string;
  /** Type of the answer when it went well. */
  readonly goed: string;
  readonly handeling: Handeling<U, V>;
  /** What goes to the server, with the key of this act. */
  readonly maak: (sleutel: string) => V;
  /** What is not filled in yet. */
  readonly mist: () => readonly Fout[];
  readonly onKlaar: (antwoord: U) => void;
  readonly onSluit: () => void;
  readonly onFout?: MeldFout;
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

/** The frame of one step in a file: errors at the fields, one key per act, and nothing lost when there is no answer. */
export function StapFormulier<U extends { readonly __typename: string }, V>(
  props: StapFormulierProps<U, V>,
): ReactNode {
  const { titel, uitleg, knop, goed, handeling, maak, mist, onKlaar, onSluit, onFout, children } = props;
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
    if (antwoord?.__typename === goed) onKlaar(antwoord);
    else zetPoging((n) => n + 1);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  const fout = fouten.length > 0;
  useEffect(() => {
    onFout?.(fout);
    return () => onFout?.(false);
  }, [fout, onFout]);
  return (
    <Kaart titel={titel}>
      {uitleg !== undefined && <Lopend>{uitleg}</Lopend>}
      {uitkomst?.__typename.endsWith('VersieVerouderd') === true && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde dit intussen. Sluit dit formulier en kijk eerst wat er veranderde.</Trans>
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

/** A day that is being typed: the day, or why it is none yet. */
export interface StapDag {
  readonly dag: string | null;
  readonly fout: string | undefined;
  readonly zet: (dag: string | null, fout: string | undefined) => void;
}

/** Today or the given day, until something else is typed; null begins empty. */
export function useStapDag(begin?: string | null): StapDag {
  const vandaag = dagVan(useNu());
  const eerste = begin === undefined ? vandaag : begin;
  const [{ dag, fout }, zet] = useState<Pick<StapDag, 'dag' | 'fout'>>({ dag: eerste, fout: undefined });
  return { dag, fout, zet: (nieuw, reden) => zet({ dag: nieuw, fout: reden }) };
}

export const dagMist = ({ dag, fout }: StapDag, veld: string, leeg: string): readonly Fout[] =>
  dag === null ? [{ veld, bericht: fout ?? leeg }] : [];

/** Empty words, as an error at the field. */
export const leeg = (tekst: string, veld: string, bericht: string): readonly Fout[] =>
  tekst.trim() === '' ? [{ veld, bericht }] : [];

interface StapDagVeldProps {
  readonly label: string;
  readonly name: string;
  readonly dag: StapDag;
  readonly fouten: readonly Fout[];
}

/** A day up to today. */
export function StapDagVeld({ label, name, dag, fouten }: StapDagVeldProps): ReactNode {
  const vandaag = dagVan(useNu());
  return (
    <DatumVeld
      label={label}
      name={name}
      laatst={vandaag}
      value={dag.dag}
      fout={foutBij(fouten, name)}
      onChange={(nieuw, lezing) => dag.zet(nieuw, 'bericht' in lezing ? lezing.bericht : undefined)}
    />
  );
}
