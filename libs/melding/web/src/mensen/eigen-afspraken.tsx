import { Trans, useLingui } from '@lingui/react/macro';
import { ONAFHANKELIJK_GRENS } from '@meldbaken/melding/model';
import {
  foutBij,
  useHandeling,
  useSleutel,
  useVraag,
  type AfsprakenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Knop, Moment, Stapel, Tekstvak, Uitklap, Venster, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { MijnAfsprakenDocument, OnafhankelijkVragenDocument } from './eigen.graphql';
import { MensenFormulier } from './mensen-formulier';

const GEEN = {};

/** For a reporter, at the own report: silence, who wanted to know the name, and the way to somebody who stands apart. */
export function EigenAfspraken({ meldingId }: { meldingId: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(MijnAfsprakenDocument, GEEN);
  const [open, zet] = useState(false);
  const [verstuurd, zetVerstuurd] = useState(false);
  const a = vraag.data?.mijnAfspraken.find((x) => x.meldingId === meldingId);
  if (!a) return null;
  return (
    <Stapel>
      {a.zwijgTekst !== null && (
        <Bericht titel={a.zwijgenTot === null ? t`U hoeft niet meer te zwijgen` : t`Praat er nu even niet over`}>
          {a.zwijgTekst}
        </Bericht>
      )}
      <Naam afspraken={a} />
      <Vragen afspraken={a} />
      {verstuurd && (
        <Bericht soort="gelukt" onSluit={() => zetVerstuurd(false)}>
          <Trans>Het is verstuurd. U leest het antwoord hier.</Trans>
        </Bericht>
      )}
      <Uitklap titel={t`Krijgt u last omdat u dit meldde?`}>
        <p>
          <Trans>
            Bijvoorbeeld een ander rooster, of collega’s die u negeren. Dat mag niet. Vertel het aan de onafhankelijke
            ontvanger. Alleen die persoon leest wat u schrijft. Praten met de vertrouwenspersoon mag ook altijd.
          </Trans>
        </p>
        <Knop variant="twee" onClick={() => zet(true)}>
          <Trans>Vertel het</Trans>
        </Knop>
      </Uitklap>
      {open && (
        <VraagVenster
          meldingId={meldingId}
          onKlaar={() => {
            zetVerstuurd(true);
            vraag.opnieuw();
            zet(false);
          }}
          onSluit={() => zet(false)}
        />
      )}
    </Stapel>
  );
}

function Naam({ afspraken: a }: { afspraken: AfsprakenFragment }): ReactNode {
  const { t } = useLingui();
  if (!a.vertrouwelijk) return null;
  return (
    <div>
      <strong>{t`Uw naam is afgeschermd`}</strong>
      {a.kluis.length === 0 ? (
        <Bij>
          <Trans>Niemand vroeg om uw naam te zien.</Trans>
        </Bij>
      ) : (
        a.kluis.map((k) => (
          <p key={`${k.op} ${k.tekst}`}>
            {k.tekst} <Moment moment={k.op} stijl="kort" />
          </p>
        ))
      )}
    </div>
  );
}

function Vragen({ afspraken: a }: { afspraken: AfsprakenFragment }): ReactNode {
  const { t } = useLingui();
  if (a.vragen.length === 0) return null;
  return (
    <Stapel ruimte="dicht">
      <strong>{t`Uw vraag aan iemand die onafhankelijk is`}</strong>
      {a.vragen.map((v) => (
        <div key={v.id}>
          <p>{v.tekst}</p>
          {v.antwoord === null ? <Bij>{t`Nog geen antwoord.`}</Bij> : <p>{t`Antwoord: ${v.antwoord}`}</p>}
        </div>
      ))}
    </Stapel>
  );
}

interface VraagVensterProps {
  readonly meldingId: string;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

function VraagVenster({ meldingId, onKlaar, onSluit }: VraagVensterProps): ReactNode {
  const { t } = useLingui();
  const vragen = useHandeling(OnafhankelijkVragenDocument);
  const [sleutel] = useSleutel();
  const [tekst, schrijf] = useState('');
  const mist = (): Fout[] => (tekst.trim() === '' ? [{ veld: 'tekst', bericht: t`Schrijf op wat er is.` }] : []);
  const verstuur = async (): Promise<void> => {
    const uit = await vragen.voer({ sleutel, meldingId, soort: 'BENADELING', tekst });
    if (uit?.__typename === 'EigenAfspraken') onKlaar();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`U krijgt last omdat u meldde`}>
      <MensenFormulier handeling={vragen} knop={t`Verstuur`} onTerug={onSluit} mist={mist} verstuur={verstuur}>
        {(fouten) => (
          <Tekstvak
            label={t`Wat gebeurt er?`}
            hint={t`Wie doet wat, en sinds wanneer? Een paar zinnen zijn genoeg.`}
            name="tekst"
            rows={5}
            max={ONAFHANKELIJK_GRENS}
            telVanaf={0.8}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => schrijf(e.target.value)}
          />
        )}
      </MensenFormulier>
    </Venster>
  );
}
