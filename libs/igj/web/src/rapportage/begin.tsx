import { Trans, useLingui } from '@lingui/react/macro';
import {
  RAPPORTAGE_RICHTLIJNEN,
  RICHTLIJN_AANNAME,
  RICHTLIJN_LABEL,
  RICHTLIJN_UITLEG,
  type RapportageRichtlijn,
} from '@meldbaken/igj/model';
import { Weigering, alsCode, useHandeling, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bij, Formulier, Kaart, Knop, Leeg, Radios } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { Rapport, RapportStand } from './rapportage-delen';
import { RapportageBeginnenDocument } from './rapportage.graphql';

interface BeginProps {
  readonly stand: RapportStand;
  readonly onRapport: (rapport: Rapport) => void;
}

/** The first report, or after one was sent a supplement. */
export function Begin({ stand, onRapport }: BeginProps): ReactNode {
  const { t } = useLingui();
  const aanvulling = stand.rapportages.length > 0;
  if (!stand.magBeginnen)
    return aanvulling ? null : (
      <Leeg
        titel={t`Er is nog geen rapport.`}
        wat={stand.beginUitleg ?? t`De behandelaar van de zaak begint het rapport.`}
      />
    );
  return (
    <Kaart titel={aanvulling ? t`Vul het rapport aan` : t`Begin het rapport`}>
      <BeginFormulier stand={stand} onRapport={onRapport} aanvulling={aanvulling} />
    </Kaart>
  );
}

function BeginFormulier({ stand, onRapport, aanvulling }: BeginProps & { aanvulling: boolean }): ReactNode {
  const { t } = useLingui();
  const [richtlijn, kies] = useState<RapportageRichtlijn | undefined>(
    stand.richtlijnen.length === 1 ? stand.richtlijnen[0] : undefined,
  );
  const [leeg, zetLeeg] = useState(false);
  const [sleutel] = useSleutel();
  const beginnen = useHandeling(RapportageBeginnenDocument);
  const begin = async (): Promise<void> => {
    zetLeeg(richtlijn === undefined);
    if (richtlijn === undefined) return;
    const uit = await beginnen.voer({ sleutel, id: stand.externeMeldingId, richtlijn });
    if (uit?.__typename === 'Rapportage') onRapport(uit);
  };
  return (
    <Formulier
      onSubmit={(e) => {
        e.preventDefault();
        void begin();
      }}
      acties={
        <Knop type="submit" variant={aanvulling ? 'twee' : 'hoofd'} bezig={beginnen.bezig}>
          {aanvulling ? <Trans>Begin een aanvulling</Trans> : <Trans>Begin het rapport</Trans>}
        </Knop>
      }
    >
      <Weigering handeling={beginnen} />
      {aanvulling ? (
        <p>
          <Trans>Heeft de toezichthouder vragen? De aanvulling begint als kopie van het vorige rapport.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            U schrijft per hoofdstuk wat de toezichthouder wil weten. Collega’s die de zaak behandelen, schrijven mee.
            De bestuurder keurt het rapport goed en verstuurt het.
          </Trans>
        </p>
      )}
      {stand.richtlijnen.length > 1 && (
        <Radios
          label={t`Waarover gaat het rapport?`}
          name="richtlijn"
          value={richtlijn ?? null}
          fout={leeg ? t`Kies waarover het rapport gaat.` : undefined}
          onChange={(e) => kies(alsCode(e.target.value, RAPPORTAGE_RICHTLIJNEN))}
          opties={stand.richtlijnen.map((r) => ({ waarde: r, label: RICHTLIJN_LABEL[r], hint: RICHTLIJN_UITLEG[r] }))}
        />
      )}
      <Bij>{RICHTLIJN_AANNAME}</Bij>
    </Formulier>
  );
}
