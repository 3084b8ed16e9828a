import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useHandeling, useSleutel, type OpenbaarDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Moment, Rij } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { ProefmeldingSturenDocument } from './openbaar.graphql';

/** Does a report reach somebody? Marked as a proof, and counted nowhere. */
export function ProefKaart({
  formulier,
  ververs,
}: {
  formulier: OpenbaarDelenFragment;
  ververs: () => void;
}): ReactNode {
  const { t } = useLingui();
  const sturen = useHandeling(ProefmeldingSturenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const { laatsteProef } = formulier;
  const stuur = async (): Promise<void> => {
    const uit = await sturen.voer({ sleutel });
    if (uit?.__typename !== 'OpenbaarFormulier') return;
    nieuweSleutel();
    ververs();
  };
  return (
    <Kaart titel={t`Werkt het?`}>
      <p>
        <Trans>
          Stuur een proef. Wie meldingen ontvangt, krijgt een bericht waarin staat dat het een proef is. Een proef is
          geen melding en telt nergens mee.
        </Trans>
      </p>
      <Weigering handeling={sturen} />
      {sturen.uitkomst?.__typename === 'OpenbaarFormulier' && (
        <Bericht soort="gelukt">
          <Trans>De proef is verstuurd.</Trans>
        </Bericht>
      )}
      {laatsteProef !== null && (
        <p className="mb-bij">
          <Trans>
            Laatste proef: <Moment moment={laatsteProef.op} stijl="lang" />.
          </Trans>{' '}
          <Plural value={laatsteProef.bereikt} one="Er kreeg # mens bericht." other="Er kregen # mensen bericht." />
        </p>
      )}
      <Rij>
        <Knop variant="twee" bezig={sturen.bezig} onClick={() => void stuur()}>
          <Trans>Stuur een proefmelding</Trans>
        </Knop>
      </Rij>
    </Kaart>
  );
}
