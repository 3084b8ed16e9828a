import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { Kaart, Knop, Stapel } from '@meldbaken/platform/ui';
import { useDossier } from '../melding/dossier-context';

const SluitVenster = lazy(() => import('./sluit-venster'));
const HeropenVenster = lazy(() => import('./heropen-venster'));
const BesluitenKaart = lazy(() => import('./besluiten-kaart'));

/** Closing and reopening; and for the decider the decisions that wait. */
export function SluitKaart(): ReactNode {
  const { mag } = useDossier();
  return (
    <>
      {mag('besluit-bevestigen') && (
        <Suspense>
          <BesluitenKaart />
        </Suspense>
      )}
      {mag('sluiten') && <Sluiten />}
      {mag('heropenen') && <Heropenen />}
    </>
  );
}

function Sluiten(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const [open, zet] = useState(false);
  const aantal = dossier.nogVoorSluiten.length;
  return (
    <Kaart titel={t`Afsluiten`}>
      <Stapel>
        <p>
          {aantal === 0 ? (
            <Trans>Alles is klaar. U kunt de melding sluiten.</Trans>
          ) : aantal === 1 ? (
            <Trans>Er mist nog 1 ding voordat u kunt sluiten.</Trans>
          ) : (
            <Trans>Er missen nog {aantal} dingen voordat u kunt sluiten.</Trans>
          )}
        </p>
        <div>
          <Knop variant="twee" onClick={() => zet(true)}>
            <Trans>Sluit de melding</Trans>
          </Knop>
        </div>
      </Stapel>
      {open && (
        <Suspense>
          <SluitVenster onSluit={() => zet(false)} />
        </Suspense>
      )}
    </Kaart>
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
