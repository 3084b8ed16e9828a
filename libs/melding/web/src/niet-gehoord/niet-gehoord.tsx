import { Trans, useLingui } from '@lingui/react/macro';
import { NIET_GEHOORD } from '@meldbaken/melding/model';
import { Weigering, useHandeling, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, Rij, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { KijkNogEensDocument } from './niet-gehoord.graphql';

/** A reporter who is not heard: one press asks the independent receiver to look again, and the other ways stand beside it. */
export function NietGehoord({ meldingId }: { meldingId: string }): ReactNode {
  const { t } = useLingui();
  const vragen = useHandeling(KijkNogEensDocument);
  const [sleutel] = useSleutel();
  const gevraagd = vragen.uitkomst !== null && vragen.uitkomst.__typename !== 'Geweigerd';
  const vraag = (): void =>
    void vragen.voer({ sleutel, meldingId, tekst: t`De melder wordt niet gehoord en vraagt u om nog eens te kijken.` });
  return (
    <Uitklap titel={t`Wordt u niet gehoord?`}>
      <p>
        <Trans>Vraag iemand anders om nog eens te kijken. Dat is een ontvanger buiten uw team.</Trans>
      </p>
      <Weigering handeling={vragen} />
      {gevraagd ? (
        <Bericht soort="gelukt">
          <Trans>Het is gevraagd. De onafhankelijke ontvanger kijkt nog eens naar uw melding.</Trans>
        </Bericht>
      ) : (
        <Rij>
          <Knop variant="twee" bezig={vragen.bezig} onClick={vraag}>
            <Trans>Vraag om nog eens te kijken</Trans>
          </Knop>
        </Rij>
      )}
      <p>
        <Trans>U kunt ook zelf verder. U mag een stap overslaan.</Trans>
      </p>
      <ol>
        {NIET_GEHOORD.map((z) => (
          <li key={z}>{z}</li>
        ))}
      </ol>
    </Uitklap>
  );
}
