import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, foutBij, foutenVan, isGeweigerd, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { TelefoonOpslaanDocument } from './herinneringen.graphql';
import type { SectieProps } from './sectie-props';

/** The number on the phone list. */
export function TelefoonSectie({ bereik, ververs }: SectieProps): ReactNode {
  const { t } = useLingui();
  const [nummer, typ] = useState(bereik.mijnTelefoon.nummer ?? '');
  const [poging, zetPoging] = useState(0);
  const opslaan = useHandeling(TelefoonOpslaanDocument);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uitkomst = await opslaan.voer({ telefoon: nummer });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'Telefoon') return;
    typ(uitkomst.nummer ?? '');
    ververs();
  };
  const wijzig = (tekst: string): void => {
    typ(tekst);
    if (opslaan.uitkomst?.__typename === 'Telefoon') opslaan.wis();
  };
  const fouten = foutenVan(isGeweigerd(opslaan.uitkomst) ? opslaan.uitkomst : null);
  return (
    <Kaart titel={t`Telefoon`}>
      <Formulier
        aria-label={t`Telefoon`}
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" variant="twee" bezig={opslaan.bezig}>
            <Trans>Bewaar het nummer</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={opslaan} />
        <Tekst
          label={t`Op welk nummer bent u te bereiken?`}
          hint={t`Een bestuurder of aandachtsfunctionaris kan u bellen als een termijn bijna voorbij is. Zij zien uw nummer alleen dan.`}
          optioneel
          name="telefoon"
          type="tel"
          breedte="midden"
          maxLength={40}
          value={nummer}
          fout={foutBij(fouten, 'telefoon')}
          onChange={(e) => wijzig(e.target.value)}
        />
        {opslaan.uitkomst?.__typename === 'Telefoon' && (
          <Bericht soort="gelukt">
            {opslaan.uitkomst.nummer === null ? <Trans>Uw nummer is weg.</Trans> : <Trans>Bewaard.</Trans>}
          </Bericht>
        )}
      </Formulier>
    </Kaart>
  );
}
