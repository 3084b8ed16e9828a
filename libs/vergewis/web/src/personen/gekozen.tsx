import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonRijFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, Rij, Stapel } from '@meldbaken/platform/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Keuze } from './use-keuze';

const AanvraagVenster = lazy(() => import('./aanvraag-venster'));
const HerinnerVenster = lazy(() => import('../herinneren/herinner-venster'));

interface GekozenProps {
  readonly keuze: Keuze;
  /** The rows on this page. */
  readonly rijen: readonly PersoonRijFragment[];
  readonly onKlaar: () => void;
}

/** What can be done for everybody who is ticked. */
export function Gekozen({ keuze, rijen, onKlaar }: GekozenProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<'aanvraag' | 'herinnering' | null>(null);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  const n = keuze.mensen.length;
  const Venster = open === 'herinnering' ? HerinnerVenster : AanvraagVenster;
  return (
    <Stapel>
      {gedaan !== null && (
        <Bericht soort="gelukt" onSluit={() => zetGedaan(null)}>
          {gedaan}
        </Bericht>
      )}
      <Rij>
        {n > 0 && (
          <strong role="status">{t`${plural(n, { one: '# persoon gekozen', other: '# personen gekozen' })}`}</strong>
        )}
        <Knop variant="twee" onClick={() => keuze.kiesAlle(rijen)}>
          <Trans>Kies iedereen op deze pagina</Trans>
        </Knop>
        {n > 0 && (
          <>
            <Knop variant="twee" onClick={() => zetOpen('aanvraag')}>
              {t`${plural(n, { one: 'Vraag een controle aan voor deze #', other: 'Vraag een controle aan voor deze #' })}`}
            </Knop>
            <Knop variant="twee" onClick={() => zetOpen('herinnering')}>
              {t`${plural(n, { one: 'Stuur een herinnering over deze #', other: 'Stuur een herinnering over deze #' })}`}
            </Knop>
            <Knop variant="kaal" onClick={keuze.wis}>
              <Trans>Kies niemand</Trans>
            </Knop>
          </>
        )}
      </Rij>
      {open !== null && (
        <Suspense>
          <Venster
            mensen={keuze.mensen}
            onSluit={() => zetOpen(null)}
            onKlaar={(zin) => {
              zetOpen(null);
              zetGedaan(zin);
              keuze.wis();
              onKlaar();
            }}
          />
        </Suspense>
      )}
    </Stapel>
  );
}
