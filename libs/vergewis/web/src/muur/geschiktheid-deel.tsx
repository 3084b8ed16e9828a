import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  Ophalen,
  useHandeling,
  useVraag,
  type GeschiktheidsvraagDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Datum,
  Kaart,
  Knop,
  Leeg,
  Moment,
  Stapel,
  StatusChip,
  Tekstvak,
  type StatusSoort,
} from '@meldbaken/platform/ui';
import { GESCHIKTHEID_STAND_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import type { DossierDeelProps } from '../dossier/delen';
import { GeschiktheidsvragenDocument, GeschiktheidVragenDocument } from './muur.graphql';

const CHIP: Readonly<Record<GeschiktheidsvraagDelenFragment['stand'], StatusSoort>> = {
  GEVRAAGD: 'info',
  JA: 'waarschuwing',
  NEE: 'gelukt',
  GEEN_ANTWOORD: 'rust',
};

/** HR asks the receivers of reports whether something matters; the answer always comes on the day that was said. */
export default function GeschiktheidDeel({ dienstverband, magVastleggen, onFout }: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    GeschiktheidsvragenDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
  );
  const [open, zetOpen] = useState(false);
  if (dienstverband.soort === 'SOLLICITANT') return null;
  if (open)
    return (
      <VraagFormulier
        id={dienstverband.id}
        onKlaar={() => {
          zetOpen(false);
          vraag.opnieuw();
        }}
        onSluit={() => zetOpen(false)}
        onFout={onFout}
      />
    );
  return (
    <Kaart titel={t`Is er iets van belang?`}>
      <Ophalen vraag={vraag} regels={2}>
        {({ geschiktheidsvragen }) => (
          <Stapel>
            {geschiktheidsvragen.length === 0 && (
              <Leeg
                titel={t`Deze vraag is nog niet gesteld.`}
                wat={t`U kunt de ontvangers van meldingen vragen of er iets is dat telt voor de geschiktheid.`}
              />
            )}
            {geschiktheidsvragen.map((q) => (
              <Regel key={q.id} vraag={q} />
            ))}
            {magVastleggen && !geschiktheidsvragen.some((q) => q.stand === 'GEVRAAGD') && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen(true)}>
                  <Trans>Stel de vraag</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

function Regel({ vraag: q }: { readonly vraag: GeschiktheidsvraagDelenFragment }): ReactNode {
  return (
    <Stapel ruimte="dicht">
      <div>
        <StatusChip soort={CHIP[q.stand]}>{GESCHIKTHEID_STAND_LABEL[q.stand]}</StatusChip>
      </div>
      <Bij>
        <Trans>
          Gevraagd op <Moment moment={q.gesteldOp} stijl="kort" />
        </Trans>
        {q.door && <> · {q.door.naam}</>}
      </Bij>
      {q.stand === 'GEVRAAGD' && (
        <p>
          <Trans>
            U hoort het antwoord op <Datum datum={q.antwoordOp} stijl="lang" />. Die dag staat vast, wat het antwoord
            ook is.
          </Trans>
        </p>
      )}
      {q.stand === 'JA' && (
        <p>
          <Trans>Meer hoort u hier niet. Praat met de persoon zelf voordat u iets besluit.</Trans>
        </p>
      )}
      {q.stand === 'GEEN_ANTWOORD' && (
        <p>
          <Trans>Dat zegt niets over deze persoon. U kunt de vraag opnieuw stellen.</Trans>
        </p>
      )}
      <Bij>{q.reden}</Bij>
    </Stapel>
  );
}

interface VraagFormulierProps {
  readonly id: string;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

function VraagFormulier({ id, ...rest }: VraagFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(GeschiktheidVragenDocument);
  const [reden, zetReden] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Is er iets dat van belang is voor de geschiktheid?`}
      uitleg={
        <p>
          {t`De ontvangers van meldingen lezen alleen de naam en deze vraag. U hoort over 14 dagen ja, nee of niets. U ziet nooit een melding.`}
        </p>
      }
      knop={t`Stel de vraag`}
      goed="Geschiktheidsvraag"
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id, reden })}
      mist={() => leeg(reden, 'reden', t`Schrijf op waarom u dit vraagt.`)}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Waarom vraagt u dit nu?`}
          hint={t`Bijvoorbeeld: het jaarlijkse gesprek. Dit blijft bij HR.`}
          name="reden"
          rows={3}
          max={5000}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      )}
    </StapFormulier>
  );
}
