import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, useVraag } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { BerichtFormulier } from './bericht-formulier';
import { BerichtenLijst } from './berichten-lijst';
import { MelderBerichtSturenDocument, MelderBerichtenDocument } from './berichten.graphql';

const LIVE = { elkeMs: 60_000 };

/** What goes to and comes from the reporter, inside a border that says so; nothing of the rest of the page goes there. */
export default function BerichtenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag, gedaan, ververs } = useDossier();
  const vraag = useVraag(
    MelderBerichtenDocument,
    useMemo(() => ({ meldingId: dossier.id }), [dossier.id]),
    LIVE,
  );
  const sturen = useHandeling(MelderBerichtSturenDocument);
  const [schrijft, zetSchrijft] = useState(false);
  const alles = vraag.data?.melderBerichten;
  if (!alles) return null;
  const { berichten, bereikbaar } = alles;
  if (berichten.length === 0 && !mag('bericht-sturen')) return null;
  const magSturen = bereikbaar && mag('bericht-sturen');
  return (
    <div className="mb-naar-buiten">
      <Kaart titel={t`Berichten met de melder`}>
        <p className="mb-naar-buiten__strook">
          <Trans>De melder leest wat hier staat.</Trans>
        </p>
        {berichten.length === 0 && (
          <p className="mb-bij">
            {bereikbaar ? (
              <Trans>Er zijn nog geen berichten.</Trans>
            ) : (
              <Trans>De melder kan hier niets lezen. Bel of schrijf de melder zelf.</Trans>
            )}
          </p>
        )}
        <BerichtenLijst berichten={berichten} ik="BEHANDELAAR" />
        {magSturen && !schrijft && (
          <div>
            <Knop variant="twee" onClick={() => zetSchrijft(true)}>
              <Trans>Schrijf een bericht aan de melder</Trans>
            </Knop>
          </div>
        )}
        {magSturen && schrijft && (
          <BerichtFormulier
            rustig
            meldingId={dossier.id}
            handeling={sturen}
            label={t`Bericht aan de melder`}
            hint={t`Schrijf geen namen. Is de melder anoniem? Vraag dan niet wie het is.`}
            voorbeeld={(tekst) => <Voorbeeld tekst={tekst} />}
            onVerstuurd={() => {
              zetSchrijft(false);
              gedaan(t`Uw bericht is verstuurd. De melder kan het nu lezen.`);
              vraag.opnieuw();
              ververs();
            }}
          />
        )}
      </Kaart>
    </div>
  );
}

const Voorbeeld = ({ tekst }: { tekst: string }): ReactNode => (
  <div>
    <p>
      <b>
        <Trans>Zo leest de melder het:</Trans>
      </b>
    </p>
    <ol className="mb-gesprek">
      <li>
        <p className="mb-bij">
          <Trans>Wij schreven vandaag</Trans>
        </p>
        <p className="mb-gesprek__tekst">{tekst}</p>
      </li>
    </ol>
    <p className="mb-bij">
      <Trans>U kunt een bericht niet terughalen.</Trans>
    </p>
  </div>
);
