import { Trans } from '@lingui/react/macro';
import { UITVOER_LABEL, UITVOER_SOORTEN, UITVOER_UITLEG } from '@meldbaken/melding/model';
import { Bij, Kaart, Link, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { soortPad } from './soorten';

/** The documents that come out of a report, each for a reader of its own. */
export function UitvoerKaart(): ReactNode {
  const { dossier } = useDossier();
  return (
    <Kaart titel={<Trans>Verslagen</Trans>}>
      <Stapel>
        {UITVOER_SOORTEN.map((soort) => (
          <div key={soort}>
            <Link href={`/meldingen/${dossier.nummer}/uitvoer/${soortPad(soort)}`}>{UITVOER_LABEL[soort]}</Link>
            <Bij>{UITVOER_UITLEG[soort]}</Bij>
          </div>
        ))}
      </Stapel>
    </Kaart>
  );
}
