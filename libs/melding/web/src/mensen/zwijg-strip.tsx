import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Knop, toonDatum } from '@meldbaken/platform/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { useMensen } from './use-mensen';

const ZwijgVenster = lazy(() => import('./zwijg-venster'));

/** On top of the page: until when the reporter keeps silent, and who may change that. */
export function ZwijgStrip(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { mensen } = useMensen();
  const [open, zet] = useState(false);
  if (!mensen) return null;
  const { zwijgen } = mensen;
  const mag = mensen.mag.includes('zwijgen-zetten');
  const loopt = zwijgen !== null && zwijgen.beeindigdOp === null;
  if (!loopt && (!mag || dossier.status !== 'IN_BEHANDELING')) return null;
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
      <Bericht
        titel={titel}
        actie={
          mag && (
            <Knop variant="klein" onClick={() => zet(true)}>
              {loopt ? t`Verander of stop` : plicht ? t`Spreek zwijgen af` : t`Vraag om te zwijgen`}
            </Knop>
          )
        }
      >
        {loopt && (
          <Trans>Dit beschermt de melder en de cliënt. De melder mag altijd praten met de vertrouwenspersoon.</Trans>
        )}
      </Bericht>
      {open && (
        <Suspense fallback={null}>
          <ZwijgVenster mensen={mensen} onSluit={() => zet(false)} />
        </Suspense>
      )}
    </>
  );
}
