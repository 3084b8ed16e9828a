import { Trans, useLingui } from '@lingui/react/macro';
import { GESCHIKTHEID_REDEN_GRENS } from '@meldbaken/melding/model';
import {
  foutBij,
  useHandeling,
  useSleutel,
  type GeschiktheidsverzoekDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Tekstvak, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { MensenFormulier } from '../mensen/mensen-formulier';
import { GeschiktheidBevestigenDocument } from './hr.graphql';

interface JaVensterProps {
  readonly meldingId: string;
  readonly verzoek: GeschiktheidsverzoekDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** Step 5: HR hears yes from this report, and not which report or why. */
export function JaVenster({ meldingId, verzoek, onSluit, onKlaar }: JaVensterProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const bevestigen = useHandeling(GeschiktheidBevestigenDocument);
  const [reden, zetReden] = useState('');
  const naam = verzoek.persoon.naam;
  const verstuur = async (): Promise<void> => {
    const uit = await bevestigen.voer({ sleutel, verzoekId: verzoek.id, meldingId, reden });
    if (uit?.__typename === 'HrVragen') onKlaar();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Antwoord ja aan HR`}>
      <MensenFormulier
        handeling={bevestigen}
        knop={t`Antwoord ja`}
        onTerug={onSluit}
        mist={() => (reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : [])}
        verstuur={verstuur}
      >
        {(fouten) => (
          <>
            <Bericht soort="waarschuwing" meld={false}>
              <Trans>
                HR hoort dat er iets van belang is voor de geschiktheid van {naam}. Meer niet. Dit is deel van stap 5,
                en kan pas na een oordeel.
              </Trans>
            </Bericht>
            <Tekstvak
              label={t`Waarom antwoordt u ja?`}
              hint={t`Dit blijft bij de melding. HR leest het niet.`}
              name="reden"
              rows={3}
              max={GESCHIKTHEID_REDEN_GRENS}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => zetReden(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
