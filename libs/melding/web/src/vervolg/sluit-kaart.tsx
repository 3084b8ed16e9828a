import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { Kaart, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { useDossier } from '../melding/dossier-context';

const SluitVenster = lazy(() => import('./sluit-venster'));
const HeropenVenster = lazy(() => import('./heropen-venster'));
const BesluitenKaart = lazy(() => import('./besluiten-kaart'));

/** First on the page: for the decider the decisions that wait, and how to open a closed report again. */
export function SluitKaart(): ReactNode {
  const { mag } = useDossier();
  return (
    <>
      {mag('besluit-bevestigen') && (
        <Suspense>
          <BesluitenKaart />
        </Suspense>
      )}
      {mag('heropenen') && <Heropenen />}
    </>
  );
}

/** Under the steps: what still misses before closing. When nothing does, closing is the next act on top of the page. */
export function NogVoorSluiten(): ReactNode {
  const { dossier, mag } = useDossier();
  const [open, zet] = useState(false);
  const aantal = dossier.nogVoorSluiten.length;
  if (!mag('sluiten') || aantal === 0) return null;
  return (
    <>
      <Rij uiteen>
        <span>
          {aantal === 1 ? (
            <Trans>Er mist nog 1 ding voordat u kunt sluiten.</Trans>
          ) : (
            <Trans>Er missen nog {aantal} dingen voordat u kunt sluiten.</Trans>
          )}
        </span>
        <Knop variant="klein" onClick={() => zet(true)}>
          <Trans>Sluit de melding</Trans>
        </Knop>
      </Rij>
      {open && (
        <Suspense>
          <SluitVenster onSluit={() => zet(false)} />
        </Suspense>
      )}
    </>
  );
}

function Heropenen(): ReactNode {
  const { t } = useLingui();
  const [open, zet] = useState(false);
  return (
    <Kaart titel={t`Deze melding is afgesloten`}>
      <Stapel>
        <p>
          <Trans>Is er iets nieuws? Dan kunt u de melding weer openen.</Trans>
        </p>
        <div>
          <Knop variant="twee" onClick={() => zet(true)}>
            <Trans>Open de melding weer</Trans>
          </Knop>
        </div>
      </Stapel>
      {open && (
        <Suspense>
          <HeropenVenster onSluit={() => zet(false)} />
        </Suspense>
      )}
    </Kaart>
  );
}
