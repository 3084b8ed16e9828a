import { Trans, useLingui } from '@lingui/react/macro';
import { DEEL_VELDEN, isGevraagd, isVerplicht, type DeelNaam, type Veld } from '@meldbaken/melding/model';
import { StoringBericht, foutBij } from '@meldbaken/platform/graphql-client';
import { Bericht, ConflictVergelijk, DitKanNogNiet, Formulier, Foutsamenvatting, Knop } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { GetoondDeel } from './delen-context';
import { alsInvoer } from './antwoorden';
import { antwoordTekst } from './toon-antwoord';
import { useDeel, type DeelStaat } from './use-deel';
import { VraagVeld } from './vraag-veld';

interface DeelFormulierProps {
  readonly naam: DeelNaam;
  /** What is corrected; null for something new. */
  readonly deel: GetoondDeel | null;
  readonly label: string;
  readonly onKlaar: () => void;
  /** Closes without keeping; left out where the form is all there is. */
  readonly onTerug?: () => void;
}

/** The questions of one part. A guard stands in the way with its reason, the button stays. */
export function DeelFormulier({ naam, deel, label, onKlaar, onTerug }: DeelFormulierProps): ReactNode {
  const staat = useDeel(naam, deel, onKlaar);
  const { handeling, fouten, poging, poort } = staat;
  if (staat.ander)
    return (
      <Botsing
        naam={naam}
        staat={staat}
        ander={staat.ander}
        onNeemAnder={() => {
          staat.vergeet();
          onKlaar();
        }}
      />
    );
  return (
    <Formulier
      aria-label={label}
      onSubmit={(e) => {
        e.preventDefault();
        void staat.verstuur();
      }}
      acties={
        <>
          <Knop type="submit" bezig={handeling.bezig}>
            <Trans>Bewaar</Trans>
          </Knop>
          {onTerug && (
            <Knop variant="twee" onClick={onTerug}>
              <Trans>Ga terug</Trans>
            </Knop>
          )}
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Vragen naam={naam} staat={staat} />
      {staat.straks && (
        <Bericht soort="waarschuwing" meld titel={staat.straks.bericht}>
          {staat.straks.watDan}
        </Bericht>
      )}
      <StoringBericht storing={handeling.storing} onOpnieuw={() => void handeling.opnieuw()} />
      {poort && <Dicht poort={poort} onSluit={staat.wisPoort} />}
    </Formulier>
  );
}

function Vragen({ naam, staat }: { naam: DeelNaam; staat: DeelStaat }): ReactNode {
  const velden: Readonly<Record<string, Veld>> = DEEL_VELDEN[naam];
  return Object.entries(velden)
    .filter(([veld]) => isGevraagd(velden, veld, staat.gelezen))
    .map(([veld, v]) => (
      <VraagVeld
        key={veld}
        naam={veld}
        veld={v}
        verplicht={isVerplicht(velden, veld, staat.gelezen)}
        waarde={staat.antwoorden[veld]}
        fout={foutBij(staat.fouten, veld)}
        onChange={(waarde) => staat.zet(veld, waarde)}
        onLeesfout={staat.onLeesfout}
      />
    ));
}

/** Where to go for what must come first. */
function Dicht({ poort, onSluit }: { poort: NonNullable<DeelStaat['poort']>; onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const naar = (id: string) => (): void => {
    onSluit();
    const doel = document.getElementById(id);
    doel?.scrollIntoView({ block: 'start' });
    doel?.querySelector<HTMLElement>('input, button, textarea')?.focus({ preventScroll: true });
  };
  const weg: Readonly<Record<string, { label: string; onClick: () => void }>> = {
    MELDING_STRAFBAAR_ONBEANTWOORD: { label: t`Beantwoord die vraag`, onClick: naar('strafbaar') },
    MELDING_POLITIE_OVERLEG_NODIG: { label: t`Leg het overleg vast`, onClick: naar('politiecontact') },
  };
  return <DitKanNogNiet bericht={poort.bericht} watDan={poort.watDan} actie={weg[poort.code]} onSluit={onSluit} />;
}

interface BotsingProps {
  readonly naam: DeelNaam;
  readonly staat: DeelStaat;
  readonly ander: GetoondDeel;
  readonly onNeemAnder: () => void;
}

/** Somebody else kept this part first: both next to each other. */
function Botsing({ naam, staat, ander, onNeemAnder }: BotsingProps): ReactNode {
  const velden: Readonly<Record<string, Veld>> = DEEL_VELDEN[naam];
  const uw = alsInvoer(velden, staat.antwoorden);
  return (
    <ConflictVergelijk
      anderDoor={ander.door}
      bezig={staat.handeling.bezig}
      onHoudUw={() => void staat.verstuur()}
      onNeemAnder={onNeemAnder}
      velden={Object.entries(velden)
        .map(([veld, v]) => ({
          label: v.vraag,
          uw: antwoordTekst(v, uw[veld]),
          ander: antwoordTekst(v, ander.inhoud[veld]),
        }))
        .filter((rij) => rij.uw !== null || rij.ander !== null)}
    />
  );
}
