import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useHandeling, type Lidmaatschap } from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Knop, Radios } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { rolNamen } from '../rollen/rol-labels';
import { WerkruimteKiezenDocument } from './aanmelden.graphql';

export interface WerkruimteKeuzeProps {
  readonly lidmaatschappen: readonly Lidmaatschap[];
  /** The one in use now. */
  readonly nu?: string;
  readonly onGekozen: () => void;
}

/** One organisation at a time: a session sees nothing of the others. */
export function WerkruimteKeuze({ lidmaatschappen, nu, onGekozen }: WerkruimteKeuzeProps): ReactNode {
  const { t } = useLingui();
  const kiezen = useHandeling(WerkruimteKiezenDocument);
  const [gekozen, zet] = useState(nu);
  const [poging, zetPoging] = useState(0);
  const fouten = poging > 0 && gekozen === undefined ? [{ veld: 'werkruimte', bericht: t`Kies een organisatie.` }] : [];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (gekozen === undefined) return;
    const uitkomst = await kiezen.voer({ lidmaatschapId: gekozen });
    if (uitkomst?.__typename === 'Aangemeld') onGekozen();
  };
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={kiezen.bezig}>
          <Trans>Ga verder</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={kiezen} />
      <Radios
        label={t`Organisatie`}
        name="werkruimte"
        value={gekozen ?? null}
        fout={fouten[0]?.bericht}
        onChange={(e) => zet(e.target.value)}
        opties={lidmaatschappen.map((lid) => ({
          waarde: lid.id,
          label: lid.organisatie.naam,
          hint: rolNamen(lid.rollen),
        }))}
      />
    </Formulier>
  );
}
