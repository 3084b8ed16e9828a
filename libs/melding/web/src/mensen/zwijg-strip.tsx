import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Knop, Rij, toonDatum } from '@meldbaken/platform/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { useMensen, type Mensen } from './use-mensen';

const ZwijgVenster = lazy(() => import('./zwijg-venster'));

/** Is there anything to tell or to agree on about silence? */
export function zegtZwijgen(mensen: Mensen | null, status: string): boolean {
  if (!mensen) return false;
  const loopt = mensen.zwijgen !== null && mensen.zwijgen.beeindigdOp === null;
  return loopt || (mensen.mag.includes('zwijgen-zetten') && status === 'IN_BEHANDELING');
}

/** On top of the page: until when the reporter keeps silent, and who may change that. */
export function ZwijgStrip(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { mensen } = useMensen();
  const [open, zet] = useState(false);
  if (!mensen || !zegtZwijgen(mensen, dossier.status)) return null;
  const { zwijgen } = mensen;
  const mag = mensen.mag.includes('zwijgen-zetten');
  const loopt = zwijgen !== null && zwijgen.beeindigdOp === null;
  const dag = zwijgen ? toonDatum(zwijgen.tot, 'lang') : '';
  const plicht = (zwijgen?.soort ?? mensen.zwijgSoort) === 'PLICHT';
  const titel = loopt
    ? plicht
      ? t`De melder zwijgt tot ongeveer ${dag}.`
      : t`We vroegen de melder te zwijgen tot ongeveer ${dag}.`
    : zwijgen
      ? t`De melder hoeft niet meer te zwijgen.`
      : t`U hebt nog niet afgesproken of de melder zwijgt.`;
  return (
    <>
      <Rij uiteen>
        <span>
          {titel}
          {loopt && (
            <Bij>
              <Trans>Praten met de vertrouwenspersoon mag altijd.</Trans>
            </Bij>
          )}
        </span>
        {mag && (
          <Knop variant="klein" onClick={() => zet(true)}>
            {loopt ? t`Verander of stop` : plicht ? t`Spreek zwijgen af` : t`Vraag om te zwijgen`}
          </Knop>
        )}
      </Rij>
      {open && (
        <Suspense fallback={null}>
          <ZwijgVenster mensen={mensen} onSluit={() => zet(false)} />
        </Suspense>
      )}
    </>
  );
}
