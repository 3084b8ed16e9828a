import { Trans, useLingui } from '@lingui/react/macro';
import { DEEL_VELDEN, ENKELE_DELEN, isGevraagd, type DeelNaam, type Veld } from '@meldbaken/melding/model';
import {
  Bij,
  DitKanNogNiet,
  Gegevens,
  Kaart,
  Knop,
  Moment,
  Onzichtbaar,
  Rij,
  Stapel,
  Uitklap,
} from '@meldbaken/platform/ui';
import type { Weigering } from '@meldbaken/platform/waarden';
import { useState, type ReactNode } from 'react';
import { useDossier, type Mag } from '../melding/dossier-context';
import { useStap } from '../stap/stap-context';
import { DeelFormulier } from './deel-formulier';
import { useDelen, type GetoondDeel } from './delen-context';
import { ToonAntwoord, antwoordTekst } from './toon-antwoord';

export interface DeelKaartProps {
  readonly naam: DeelNaam;
  readonly titel: string;
  /** Why this is asked, in a line or two. */
  readonly uitleg: string;
  /** On the button for one more. */
  readonly nieuw?: string;
  /** Heads each of more. */
  readonly een?: string;
  readonly recht?: Mag;
  /** Many questions: they open with a button (`nieuw`), and with this guard open the button says why not yet. */
  readonly dicht?: { readonly poort: Weigering | null };
  /** Drawn above the answers. */
  readonly tekening?: (deel: GetoondDeel) => ReactNode;
  readonly children?: ReactNode;
}

/** One part of a step: what was recorded, and the questions when it is not there yet or is corrected. */
export function DeelKaart(props: DeelKaartProps): ReactNode {
  const { naam, titel, uitleg, nieuw, een, dicht, tekening, children } = props;
  const { t } = useLingui();
  const delen = useDelen().van(naam);
  const { mag } = useDossier();
  const { bewaard } = useStap();
  const [open, zetOpen] = useState<string | null>(null);
  const magVastleggen = mag(props.recht ?? 'stap-vastleggen');
  const enkel = ENKELE_DELEN.includes(naam);
  const klaar = (): void => {
    zetOpen(null);
    bewaard();
  };
  // A question that was never answered stands open; there is nothing to see else.
  const leeg = enkel && delen.length === 0 && magVastleggen;
  const leegOpen = leeg && dicht === undefined;
  const [geweigerd, zetGeweigerd] = useState<Weigering | null>(null);
  const openNieuw = (): void => {
    zetGeweigerd(dicht?.poort ?? null);
    if (!dicht?.poort) zetOpen('nieuw');
  };
  return (
    <div id={naam}>
      <Kaart titel={titel}>
        <p>{uitleg}</p>
        {children}
        {delen.length === 0 && !magVastleggen && (
          <Bij>
            <Trans>Hier is nog niets vastgelegd.</Trans>
          </Bij>
        )}
        {delen.map((deel, i) =>
          open === deel.id ? (
            <DeelFormulier
              key={deel.id}
              naam={naam}
              deel={deel}
              label={titel}
              onKlaar={klaar}
              onTerug={() => zetOpen(null)}
            />
          ) : (
            <GetoondeDeel
              key={deel.id}
              naam={naam}
              deel={deel}
              kop={enkel ? null : `${een ?? titel} ${i + 1}`}
              tekening={tekening}
              onVerbeter={magVastleggen ? () => zetOpen(deel.id) : null}
            />
          ),
        )}
        {(leegOpen || open === 'nieuw') && (
          <DeelFormulier
            naam={naam}
            deel={null}
            label={nieuw ?? titel}
            onKlaar={klaar}
            onTerug={leegOpen ? undefined : () => zetOpen(null)}
          />
        )}
        {geweigerd && open !== 'nieuw' && (
          <DitKanNogNiet bericht={geweigerd.bericht} watDan={geweigerd.watDan} onSluit={() => zetGeweigerd(null)} />
        )}
        {(leeg && !leegOpen ? true : !enkel) && magVastleggen && open !== 'nieuw' && (
          <Rij>
            <Knop variant="twee" onClick={openNieuw}>
              {nieuw ?? t`Voeg toe`}
            </Knop>
          </Rij>
        )}
      </Kaart>
    </div>
  );
}

interface GetoondeDeelProps {
  readonly naam: DeelNaam;
  readonly deel: GetoondDeel;
  readonly kop: string | null;
  readonly tekening: DeelKaartProps['tekening'];
  readonly onVerbeter: (() => void) | null;
}

function GetoondeDeel({ naam, deel, kop, tekening, onVerbeter }: GetoondeDeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel>
      {kop && <h3>{kop}</h3>}
      {tekening?.(deel)}
      <Antwoorden naam={naam} inhoud={deel.inhoud} />
      <Rij uiteen>
        <Bij>
          <Bewaarregel deel={deel} />
        </Bij>
        {onVerbeter && (
          <Knop variant="klein" onClick={onVerbeter}>
            <Trans>Verbeter</Trans>
            <Onzichtbaar>: {kop ?? t`dit onderdeel`}</Onzichtbaar>
          </Knop>
        )}
      </Rij>
      {deel.eerdere.length > 0 && (
        <Uitklap titel={t`Wat hier eerder stond (${deel.eerdere.length})`}>
          <Stapel>
            {deel.eerdere.map((e) => (
              <Stapel key={e.versie} ruimte="dicht">
                <Bij>
                  <Bewaarregel deel={e} />
                </Bij>
                <Antwoorden naam={naam} inhoud={e.inhoud} />
              </Stapel>
            ))}
          </Stapel>
        </Uitklap>
      )}
    </Stapel>
  );
}

function Bewaarregel({ deel }: { deel: Pick<GetoondDeel, 'op' | 'door'> }): ReactNode {
  return (
    <>
      <Trans>
        Bewaard: <Moment moment={deel.op} />
      </Trans>
      {deel.door && <>, {deel.door}</>}
    </>
  );
}

function Antwoorden({ naam, inhoud }: { naam: DeelNaam; inhoud: GetoondDeel['inhoud'] }): ReactNode {
  const velden: Readonly<Record<string, Veld>> = DEEL_VELDEN[naam];
  return (
    <Gegevens
      rijen={Object.entries(velden)
        .filter(([veld, v]) => v.soort !== 'KNOPEN' && isGevraagd(velden, veld, inhoud))
        .filter(([veld, v]) => antwoordTekst(v, inhoud[veld]) !== null)
        .map(([veld, v]) => ({ naam: v.vraag, waarde: <ToonAntwoord naam={veld} veld={v} waarde={inhoud[veld]} /> }))}
    />
  );
}
