import { Trans } from '@lingui/react/macro';
import { UITVOER_LABEL, UITVOER_SOORTEN } from '@meldbaken/melding/model';
import { Kaart, Link, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { soortPad } from './soorten';

/** The documents that come out of a report, each for a reader of its own. */
export function UitvoerKaart(): ReactNode {
  const { dossier } = useDossier();
  return (
    <Kaart titel={<Trans>Verslagen</Trans>}>
      <Stapel ruimte="dicht">
        {UITVOER_SOORTEN.map((soort) => (
          <Link key={soort} href={`/meldingen/${dossier.nummer}/uitvoer/${soortPad(soort)}`}>
            {UITVOER_LABEL[soort]}
          </Link>
        ))}
      </Stapel>
    </Kaart>
  );
}
