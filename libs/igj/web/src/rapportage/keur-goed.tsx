import { Trans } from '@lingui/react/macro';
import { foutenVan, isGeweigerd, useHandeling, useSleutel, Weigering } from '@meldbaken/platform/graphql-client';
import { Bericht, Foutsamenvatting, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { nieuweStand, type Rapport } from './rapportage-delen';
import { RapportageGoedkeurenDocument } from './rapportage.graphql';

interface KeurGoedProps extends MetFoutInTitel {
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
  readonly onTerug: () => void;
}

/** A report on what was sent by hand: the bestuurder approves, and it is sent on the site of the authority. */
export function KeurGoed({ rapport, onRapport, onTerug, onFout }: KeurGoedProps): ReactNode {
  const [poging, zetPoging] = useState(0);
  const [sleutel] = useSleutel();
  const goedkeuren = useHandeling(RapportageGoedkeurenDocument);
  const keur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    const r = nieuweStand(await goedkeuren.voer({ sleutel, id: rapport.id, versie: rapport.versie }));
    if (r) onRapport(r);
  };
  const fouten = foutenVan(isGeweigerd(goedkeuren.uitkomst) ? goedkeuren.uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Stapel>
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={goedkeuren} />
      {goedkeuren.uitkomst?.__typename === 'RapportageVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Het rapport is intussen veranderd. Lees het nog eens.</Trans>
        </Bericht>
      )}
      <p>
        <Trans>
          U verstuurt dit rapport zelf, op de site van de toezichthouder. Na uw goedkeuring verandert de tekst niet
          meer. De termijn loopt door tot het moment van versturen en de verzendbevestiging zijn vastgelegd.
        </Trans>
      </p>
      <Rij>
        <Knop bezig={goedkeuren.bezig} onClick={() => void keur()}>
          <Trans>Keur goed</Trans>
        </Knop>
        <Knop variant="twee" onClick={onTerug}>
          <Trans>Stuur terug</Trans>
        </Knop>
      </Rij>
    </Stapel>
  );
}
