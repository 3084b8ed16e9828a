import { VERVOLG_SOORTEN } from '@meldbaken/melding/contract';
import { VERVOLG } from '@meldbaken/melding/model';
import { Ophalen, useVraag } from '@meldbaken/platform/graphql-client';
import { Stapel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { useStap } from '../stap/stap-context';
import type { Onderdeel } from './onderdeel';
import { SoortKaart } from './soort-kaart';
import { VervolgDocument } from './vervolg.graphql';

/** The parts of step 5 or 6, each kind on its own card. */
export function VervolgDelen({ stap }: { stap: 5 | 6 }): ReactNode {
  const { bewaard } = useStap();
  return <Soorten soorten={VERVOLG_SOORTEN.filter((s) => VERVOLG[s].stap === stap)} onBewaard={bewaard} />;
}

/** Cards of these kinds, for the report that is open. */
export function Soorten({
  soorten,
  onBewaard,
}: {
  soorten: readonly Onderdeel['soort'][];
  onBewaard: () => void;
}): ReactNode {
  const { dossier } = useDossier();
  const vraag = useVraag(
    VervolgDocument,
    useMemo(() => ({ meldingId: dossier.id }), [dossier.id]),
  );
  return (
    <Ophalen vraag={vraag} regels={8}>
      {({ vervolg }) =>
        vervolg && (
          <Stapel>
            {soorten.map((soort) => (
              <SoortKaart
                key={soort}
                soort={soort}
                vervolg={vervolg}
                onBewaard={() => {
                  vraag.opnieuw();
                  onBewaard();
                }}
              />
            ))}
          </Stapel>
        )
      }
    </Ophalen>
  );
}
