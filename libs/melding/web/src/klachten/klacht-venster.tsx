import { Trans, useLingui } from '@lingui/react/macro';
import type { Weigering as ModelFout } from '@meldbaken/platform/waarden';
import {
  Weigering,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type Document,
  type MetUitkomst,
  type NaKlachtFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, Venster, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useKlacht } from './klacht-context';

interface KlachtVensterProps<V extends Record<string, unknown>> {
  readonly titel: string;
  readonly knop: string;
  readonly document: Document<MetUitkomst<NaKlachtFragment>, V>;
  /** What is sent; null while something misses. */
  readonly maak: () => V | null;
  /** What is wrong, in the words of the model. */
  readonly mist: () => readonly ModelFout[];
  /** What is said on the page when it is done. */
  readonly zin: string;
  readonly onSluit: () => void;
  readonly breed?: boolean;
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

export const alsFout = ({ veld, bericht }: ModelFout): Fout => ({ veld, bericht });

/** One act on a complaint: its questions, what is wrong with them, and what came of it. */
export function KlachtVenster<V extends Record<string, unknown>>(props: KlachtVensterProps<V>): ReactNode {
  const { titel, knop, document, maak, mist, zin, onSluit, breed, children } = props;
  const { t } = useLingui();
  const { ververs, gedaan } = useKlacht();
  const handeling = useHandeling(document);
  const [poging, zetPoging] = useState(0);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const variabelen = mist().length > 0 ? null : maak();
    if (variabelen === null) return;
    const uit = await handeling.voer(variabelen);
    zetPoging((n) => n + 1);
    if (uit === null) return;
    ververs();
    if (uit.__typename !== 'Klacht') return;
    gedaan(zin);
    onSluit();
  };
  const eigen = poging > 0 ? mist().map(alsFout) : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  return (
    <Venster open onSluit={onSluit} titel={titel} breed={breed}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={handeling.bezig}>
              {knop}
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Ga terug</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={handeling} />
        {handeling.uitkomst?.__typename === 'KlachtVerouderd' && (
          <Bericht soort="waarschuwing" meld titel={t`Iemand anders veranderde deze klacht`}>
            <Trans>U ziet nu de nieuwste versie. Uw tekst staat er nog. Klopt die? Doe het dan nog een keer.</Trans>
          </Bericht>
        )}
        {children(fouten)}
      </Formulier>
    </Venster>
  );
}
