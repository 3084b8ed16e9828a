import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutenVan,
  isGeweigerd,
  useSleutel,
  type Handeling,
  type TermijnNaHandelingFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, Lopend, Venster, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { HandelVeldInvoer, type HandelVeld, type Waarden } from './handel-velden';
import type { PaginaTermijn } from './pagina-termijn';

/** Which term, as it was when the dialog opened, under the key of this act. */
export interface Basis {
  readonly sleutel: string;
  readonly id: string;
  readonly versie: number;
}

export interface VensterProps {
  readonly termijn: PaginaTermijn;
  /** Done: what happened, in a sentence. */
  readonly onKlaar: (zin: string) => void;
  /** The term on the page is not the newest. */
  readonly onVerouderd: () => void;
  readonly onSluit: () => void;
}

type Antwoord = TermijnNaHandelingFragment | null;

interface HandelVensterProps extends VensterProps {
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  readonly velden: readonly HandelVeld[];
  readonly begin?: Waarden;
  readonly handeling: Pick<
    Handeling<TermijnNaHandelingFragment, never>,
    'uitkomst' | 'storing' | 'opnieuw' | 'wis' | 'bezig'
  >;
  readonly stuur: (basis: Basis, tekst: (naam: string) => string) => Promise<Antwoord>;
  readonly gelukt: (vervaltOp: string) => string;
}

/** The dialog of an act: what it does, its questions, what is wrong with them, and the press that does it. */
export function HandelVenster(props: HandelVensterProps): ReactNode {
  const { termijn, titel, uitleg, knop, velden, begin = {}, handeling, stuur, gelukt } = props;
  const { t } = useLingui();
  const [sleutel, nieuweSleutel] = useSleutel();
  const [waarden, zetWaarden] = useState<Waarden>(begin);
  const [leesfouten, zetLeesfouten] = useState<Waarden>({});
  const [poging, zetPoging] = useState(0);
  const eigen = poging === 0 ? [] : watMist(velden, waarden, leesfouten);
  const geweigerd = isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null;
  const fouten = eigen.length > 0 ? eigen : foutenVan(geweigerd);
  const verouderd = handeling.uitkomst?.__typename === 'TermijnVersieVerouderd';
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (watMist(velden, waarden, leesfouten).length > 0) return;
    const basis = { sleutel, id: termijn.id, versie: termijn.versie };
    const uit = await stuur(basis, (naam) => waarden[naam] ?? '');
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'Termijn') {
      props.onKlaar(gelukt(uit.vervaltOp));
      return;
    }
    if (uit !== null) nieuweSleutel();
    if (uit?.__typename === 'TermijnVersieVerouderd') props.onVerouderd();
  };
  return (
    <Venster open onSluit={props.onSluit} titel={titel}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={handeling.bezig}>
              {knop}
            </Knop>
            <Knop variant="twee" onClick={props.onSluit}>
              <Trans>Ga terug</Trans>
            </Knop>
          </>
        }
      >
        <Lopend>
          <p>{uitleg}</p>
        </Lopend>
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={handeling} />
        {verouderd && (
          <Bericht soort="waarschuwing" meld titel={t`Iemand anders veranderde deze termijn`}>
            <Trans>U ziet nu de nieuwste stand. Klopt uw keuze nog? Doe het dan nog een keer.</Trans>
          </Bericht>
        )}
        {velden.map((veld) => (
          <HandelVeldInvoer
            key={veld.naam}
            veld={veld}
            waarden={waarden}
            fouten={fouten}
            zet={(naam, waarde) => zetWaarden((w) => ({ ...w, [naam]: waarde }))}
            onLeesfout={(naam, bericht) => zetLeesfouten((l) => ({ ...l, [naam]: bericht }))}
          />
        ))}
      </Formulier>
    </Venster>
  );
}

/** What cannot be read comes before what is missing. */
function watMist(velden: readonly HandelVeld[], waarden: Waarden, leesfouten: Waarden): Fout[] {
  return velden.flatMap(({ naam, mist }) => {
    const bericht = leesfouten[naam] ?? ((waarden[naam] ?? '').trim() === '' ? mist : undefined);
    return bericht === undefined ? [] : [{ veld: naam, bericht }];
  });
}
