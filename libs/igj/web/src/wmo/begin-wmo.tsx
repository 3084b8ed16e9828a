import { Trans, useLingui } from '@lingui/react/macro';
import type { WmoCategorie } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, GROND_VAN } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Kaart, Knop, Lopend, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { ExterneMeldingOpstellenDocument } from '../besluit/besluit.graphql';
import type { BesluitMelding } from '../besluit/besluit-delen';
import { alsGemeente, GEEN_GEMEENTE, GemeenteKeuze, heeftGemeente } from './gemeente-keuze';

interface BeginWmoProps {
  readonly melding: BesluitMelding;
  readonly categorie: WmoCategorie;
  readonly opnieuw: () => void;
}

/** The start of a report to a municipality, beside the one to the IGJ: only when it happened in Wmo support. */
export function BeginWmo({ melding, categorie, opnieuw }: BeginWmoProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const opstellen = useHandeling(ExterneMeldingOpstellenDocument);
  const [gemeente, zetGemeente] = useState(GEEN_GEMEENTE);
  const [poging, zetPoging] = useState(0);
  const eigen: readonly Fout[] = heeftGemeente(gemeente)
    ? []
    : [{ veld: 'gemeente', bericht: t`Kies bij welke gemeente u meldt.` }];
  const vanServer = foutenVan(isGeweigerd(opstellen.uitkomst) ? opstellen.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const begin = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen.length > 0) return;
    const invoer = { sleutel, meldingId: melding.id, categorie, gemeente: alsGemeente(gemeente) };
    const uitkomst = await opstellen.voer(invoer);
    if (uitkomst?.__typename === 'ExterneMelding') opnieuw();
  };
  const soort = CATEGORIE_LABEL[GROND_VAN[categorie]].toLowerCase();
  return (
    <Kaart titel={t`Maak de melding aan de gemeente`}>
      <Lopend>
        <p>
          <Trans>
            U stelde vast: {soort}. Gebeurde dit bij hulp uit de Wmo? Dan meldt u het bij de toezichthouder van de
            gemeente (Wmo 2015, artikel 3.4). Gebeurde het bij andere zorg? Dan hoeft dit niet.
          </Trans>
        </p>
        <p>
          <Trans>Wat we al weten, vullen we voor u in. Er gaat nog niets weg. De termijn van de gemeente start.</Trans>
        </p>
      </Lopend>
      <Formulier
        onSubmit={(e) => void begin(e)}
        acties={
          <Knop type="submit" bezig={opstellen.bezig}>
            <Trans>Maak de melding</Trans>
          </Knop>
        }
      >
        <GemeenteKeuze staat={gemeente} zet={zetGemeente} fout={foutBij(fouten, 'gemeente')} />
        <Weigering handeling={opstellen} />
      </Formulier>
    </Kaart>
  );
}
