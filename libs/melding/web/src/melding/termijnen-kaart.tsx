import { Trans, useLingui } from '@lingui/react/macro';
import { Kaart, Knop, Stapel } from '@meldbaken/platform/ui';
import { isEigenCode } from '@meldbaken/termijn/contract';
import { useState, type ReactNode } from 'react';
import { isOpen } from '../delen/naaste-termijn';
import { TermijnMetUitleg } from '../delen/termijn-met-uitleg';
import { useDossier, type Dossier } from './dossier-context';
import { EigenTermijnVenster } from './eigen-termijn-venster';
import { TermijnGehaaldVenster } from './termijn-gehaald-venster';

type Termijn = Dossier['termijnen'][number];

/** All terms of this report, each with its sum; who handles it sets and meets the organisation's own ones. */
export function TermijnenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const [nieuw, zetNieuw] = useState(false);
  const [gehaald, zetGehaald] = useState<Termijn>();
  const magZetten = mag('termijn-zetten');
  if (dossier.termijnen.length === 0 && !magZetten) return null;
  const eigen = magZetten && (
    <Knop variant="klein" onClick={() => zetNieuw(true)}>
      <Trans>Zet een eigen termijn</Trans>
    </Knop>
  );
  return (
    <Kaart titel={t`Termijnen`} actie={eigen}>
      <Stapel ruimte="ruim">
        {dossier.termijnen.map((termijn) => (
          <Stapel key={termijn.id} ruimte="dicht">
            <TermijnMetUitleg termijn={termijn} />
            {magZetten && isOpen(termijn) && isEigenCode(termijn.code) && (
              <span>
                <Knop
                  variant="twee"
                  aria-label={t`Dit is gehaald: ${termijn.naam}`}
                  onClick={() => zetGehaald(termijn)}
                >
                  <Trans>Dit is gehaald</Trans>
                </Knop>
              </span>
            )}
          </Stapel>
        ))}
        {dossier.termijnen.length === 0 && (
          <p>
            <Trans>Er lopen geen termijnen.</Trans>
          </p>
        )}
      </Stapel>
      {nieuw && <EigenTermijnVenster onSluit={() => zetNieuw(false)} />}
      {gehaald && <TermijnGehaaldVenster termijn={gehaald} onSluit={() => zetGehaald(undefined)} />}
    </Kaart>
  );
}
