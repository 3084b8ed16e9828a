import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { AndereWeg } from './andere-weg';
import { Nakijken } from './nakijken';
import { buitenBereik, volgende } from './stappen';
import { useMelden, type Melden } from './use-melden';
import { useTitels } from './use-titels';
import { Verstuurd } from './verstuurd';
import { VRAAG_INHOUD, type GewoneVraag } from './vraag-inhoud';
import { VraagPagina } from './vraag-pagina';
import { Waar } from './vragen/waar';
import { Welkom } from './welkom';

/** Guided start for staff: danger first, one question a page, everything in memory until it is sent. */
export default function MeldenScherm(): ReactNode {
  return <Melding kort={false} />;
}

/** All pages of a report: the guided start, or the quick report of six questions. */
export function Melding({ kort }: { kort: boolean }): ReactNode {
  const melden = useMelden(kort);
  const { vraag, antwoorden, ingediend, naar } = melden;
  if (ingediend) return <Verstuurd melding={ingediend} />;
  if (vraag === 'nakijken') return <Nakijkpagina melden={melden} />;
  if (vraag === 'andere-weg') {
    const weg = buitenBereik(antwoorden);
    return weg && <AndereWeg weg={weg} onTochMelden={() => naar(volgende('andere-weg', antwoorden))} />;
  }
  return <Vraag key={vraag} vraag={vraag} melden={melden} />;
}

function Vraag({ vraag, melden }: { vraag: GewoneVraag; melden: Melden }): ReactNode {
  const { t } = useLingui();
  const titels = useTitels();
  const Inhoud = VRAAG_INHOUD[vraag];
  const { fouten, poging, terug, verder, antwoorden, zet, onLeesfout } = melden;
  return (
    <VraagPagina
      vraag={vraag}
      kort={antwoorden.kort}
      titel={titels[vraag]}
      fouten={fouten}
      poging={poging}
      onTerug={terug}
      onVerder={verder}
      knop={t`Volgende`}
    >
      {vraag === 'veilig' && <Begin melden={melden} />}
      <Inhoud antwoorden={antwoorden} zet={zet} fouten={fouten} onLeesfout={onLeesfout} />
      {antwoorden.kort && vraag === 'over-wie' && (
        <Waar antwoorden={antwoorden} zet={zet} fouten={fouten} onLeesfout={onLeesfout} />
      )}
    </VraagPagina>
  );
}

function Begin({ melden }: { melden: Melden }): ReactNode {
  const { t } = useLingui();
  if (melden.begonnen && melden.antwoorden.feiten !== '') {
    return (
      <Bericht
        titel={t`Uw antwoorden staan er nog`}
        actie={
          <Knop variant="twee" onClick={melden.opnieuwBeginnen}>
            <Trans>Wis alles en begin opnieuw</Trans>
          </Knop>
        }
      >
        <Trans>Ze staan alleen op dit scherm. Sluit u het, dan zijn ze weg.</Trans>
      </Bericht>
    );
  }
  return <Welkom kort={melden.antwoorden.kort} uitConsultatie={melden.antwoorden.consultatieId !== null} />;
}

function Nakijkpagina({ melden }: { melden: Melden }): ReactNode {
  const { t } = useLingui();
  const { antwoorden, terug, verstuur, naar, handeling, zet } = melden;
  return (
    <VraagPagina
      vraag="nakijken"
      kort={antwoorden.kort}
      titel={t`Kijk uw antwoorden na`}
      fouten={[]}
      poging={0}
      onTerug={terug}
      onVerder={() => void verstuur()}
      knop={t`Verstuur de melding`}
      bezig={handeling.bezig}
    >
      <Nakijken antwoorden={antwoorden} onWijzig={naar} onVertrouwelijk={(vertrouwelijk) => zet({ vertrouwelijk })} />
      <Weigering handeling={{ ...handeling, opnieuw: verstuur }} />
    </VraagPagina>
  );
}
