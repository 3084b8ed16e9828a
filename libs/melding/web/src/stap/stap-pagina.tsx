import { useLingui } from '@lingui/react/macro';
import type { StapNummer } from '@meldbaken/melding/contract';
import { STAPPEN } from '@meldbaken/melding/model';
import { Pagina, StoringBericht, useIk, type Storing } from '@meldbaken/platform/graphql-client';
import { Bewaard, Kijkers, Laden, Stapel, Tabnav, useNu } from '@meldbaken/platform/ui';
import { Suspense, lazy, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { DelenLaag } from '../delen-formulier/delen-laag';
import { NaasteTermijn } from '../delen/naaste-termijn';
import { DossierContext, type Dossier, type DossierOmgeving } from '../melding/dossier-context';
import { Gelukt } from '../melding/gelukt';
import { andereKijkers } from '../melding/volgende-acties';
import { STAP_DELEN } from './delen';
import { KlaarKaart } from './klaar-kaart';
import { StapContext, type StapOmgeving } from './stap-context';

const KijkersPaneel = lazy(() => import('../melding/kijkers-paneel').then((m) => ({ default: m.KijkersPaneel })));

interface StapPaginaProps {
  readonly dossier: Dossier;
  readonly stap: StapNummer;
  readonly storing: Storing | null;
  readonly onOpnieuw: () => void;
}

/** One step: groups of questions in one column, when it was kept, and what still misses at the foot. */
export function StapPagina({ dossier, stap, storing, onOpnieuw }: StapPaginaProps): ReactNode {
  const { t } = useLingui();
  const eigenId = useIk().gekozen?.id;
  const nu = useNu();
  const nuRef = useRef(nu);
  nuRef.current = nu;
  const [gelukt, gedaan] = useState<string | null>(null);
  const [paneel, zetPaneel] = useState(false);
  const [bewaardOm, zetBewaardOm] = useState<string>();
  const [keer, zetKeer] = useState(0);
  const omgeving = useMemo<DossierOmgeving>(
    () => ({ dossier, mag: (handeling) => dossier.magHandelingen.includes(handeling), gedaan, ververs: onOpnieuw }),
    [dossier, onOpnieuw],
  );
  const bewaard = useCallback(() => {
    zetBewaardOm(nuRef.current);
    zetKeer((n) => n + 1);
    onOpnieuw();
  }, [onOpnieuw]);
  const hier = useMemo<StapOmgeving>(() => ({ stap, bewaard }), [stap, bewaard]);
  const uitleg = STAPPEN.find(({ nummer }) => nummer === stap);
  const pad = `/meldingen/${dossier.nummer}`;
  return (
    <DossierContext value={omgeving}>
      <StapContext value={hier}>
        <Pagina
          titel={`${stap}. ${uitleg?.naam ?? ''}`}
          zin={uitleg?.doel}
          kruimels={[
            { label: t`Meldingen`, href: '/meldingen' },
            { label: dossier.nummer, href: pad },
            { label: t`Stap ${stap}` },
          ]}
          onder={
            <>
              <NaasteTermijn termijnen={dossier.termijnen} />
              <Kijkers aantal={andereKijkers(dossier, eigenId)} onOpen={() => zetPaneel(true)} />
            </>
          }
        >
          <Stapel ruimte="ruim">
            <StoringBericht storing={storing} onOpnieuw={onOpnieuw} />
            {gelukt !== null && <Gelukt key={gelukt} zin={gelukt} onSluit={() => gedaan(null)} />}
            <Tabnav
              label={t`Stappen`}
              items={STAPPEN.map(({ nummer }) => ({
                label: t`Stap ${nummer}`,
                href: `${pad}/stap/${nummer}`,
                actief: nummer === stap,
              }))}
            />
            <DelenLaag>
              <Suspense fallback={<Laden regels={8} />}>
                <Stapel ruimte="ruim">
                  {STAP_DELEN[stap].map(({ code, Deel }) => (
                    <Deel key={code} />
                  ))}
                </Stapel>
              </Suspense>
            </DelenLaag>
            <Bewaard stand={bewaardOm === undefined ? 'niets' : 'bewaard'} moment={bewaardOm} />
            <KlaarKaart keer={keer} />
          </Stapel>
        </Pagina>
        {paneel && (
          <Suspense fallback={null}>
            <KijkersPaneel functie={null} onSluit={() => zetPaneel(false)} />
          </Suspense>
        )}
      </StapContext>
    </DossierContext>
  );
}
