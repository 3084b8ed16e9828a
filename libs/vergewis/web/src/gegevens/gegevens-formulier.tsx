import { Trans } from '@lingui/react/macro';
import { foutenVan, isGeweigerd, useSleutel, Weigering, type Handeling } from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Kaart, Knop, KnopLink, type Fout } from '@meldbaken/platform/ui';
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';

interface Uitkomst {
  readonly __typename: string;
  readonly personeelsnummer?: string;
}

interface GegevensFormulierProps<U extends Uitkomst, V> {
  readonly handeling: Handeling<U, V>;
  readonly maak: (sleutel: string) => V;
  readonly mist: () => readonly Fout[];
  readonly knop: ReactNode;
  readonly terug: string;
  /** Done: the number of the file. */
  readonly onKlaar: (nummer: string) => void;
  readonly onFout: (fout: boolean) => void;
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

/** The long form of one person, as a page of its own. */
export function GegevensFormulier<U extends Uitkomst, V>(p: GegevensFormulierProps<U, V>): ReactNode {
  const { handeling, onFout } = p;
  const [sleutel] = useSleutel();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst, bezig } = handeling;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = p.mist();
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const uit = await handeling.voer(p.maak(sleutel));
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'Dienstverband' && uit.personeelsnummer !== undefined) p.onKlaar(uit.personeelsnummer);
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  const fout = fouten.length > 0;
  useEffect(() => onFout(fout), [fout, onFout]);
  return (
    <Kaart>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={bezig}>
              {p.knop}
            </Knop>
            <KnopLink variant="twee" href={p.terug}>
              <Trans>Ga terug</Trans>
            </KnopLink>
          </>
        }
      >
        <Weigering handeling={handeling} />
        <Foutsamenvatting fouten={fouten} poging={poging} />
        {p.children(fouten)}
      </Formulier>
    </Kaart>
  );
}
