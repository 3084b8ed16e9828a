import { useLingui } from '@lingui/react/macro';
import { VORM_LABEL } from '@meldbaken/melding/model';
import { Pagina, StoringBericht, useIk, type Storing } from '@meldbaken/platform/graphql-client';
import { Kijkers, Kolommen } from '@meldbaken/platform/ui';
import { Suspense, lazy, useMemo, useState, type ReactNode } from 'react';
import { MeldingStatusChip } from '../delen/melding-status';
import { NaasteTermijn } from '../delen/naaste-termijn';
import { DossierContext, type Dossier, type DossierOmgeving } from './dossier-context';
import { SluitKaart } from '../vervolg/sluit-kaart';
import { Gelukt } from './gelukt';
import { GemeldKaart } from './gemeld-kaart';
import { GenoemdenKaart } from './genoemden-kaart';
import { StappenKaart } from './stappen-kaart';
import { TermijnenKaart } from './termijnen-kaart';
import { VaststellingenKaart } from './vaststellingen-kaart';
import { andereKijkers } from './volgende-acties';
import { WatNu } from './wat-nu';

const ZijKaarten = lazy(() => import('./zij-kaarten'));
const KijkersPaneel = lazy(() => import('./kijkers-paneel').then((m) => ({ default: m.KijkersPaneel })));
const BerichtenKaart = lazy(() => import('../berichten/berichten-kaart'));
const StukkenKaart = lazy(() => import('../bijlagen/stukken-kaart').then((m) => ({ default: m.StukkenKaart })));

interface DossierPaginaProps {
  readonly dossier: Dossier;
  readonly storing: Storing | null;
  readonly onOpnieuw: () => void;
}

/** One page per case: state, clocks, next act, steps, what was reported, people, history. */
export function DossierPagina({ dossier, storing, onOpnieuw }: DossierPaginaProps): ReactNode {
  const { t } = useLingui();
  const eigenId = useIk().gekozen?.id;
  const [gelukt, gedaan] = useState<string | null>(null);
  const [paneel, zetPaneel] = useState<'dicht' | 'kijkers' | 'beslisser'>('dicht');
  const omgeving = useMemo<DossierOmgeving>(
    () => ({ dossier, mag: (handeling) => dossier.magHandelingen.includes(handeling), gedaan, ververs: onOpnieuw }),
    [dossier, onOpnieuw],
  );
  const vormen = dossier.vormen.map((v) => VORM_LABEL[v]).join(', ') || t`Vorm nog niet bekend`;
  return (
    <DossierContext value={omgeving}>
      <Pagina
        titel={dossier.nummer}
        zin={`${vormen} · ${dossier.eenheid.pad}`}
        kruimels={[{ label: t`Meldingen`, href: '/meldingen' }, { label: dossier.nummer }]}
        onder={
          <>
            <MeldingStatusChip status={dossier.status} />
            <NaasteTermijn termijnen={dossier.termijnen} />
            <Kijkers aantal={andereKijkers(dossier, eigenId)} onOpen={() => zetPaneel('kijkers')} />
          </>
        }
      >
        <StoringBericht storing={storing} onOpnieuw={onOpnieuw} />
        {gelukt !== null && <Gelukt key={gelukt} zin={gelukt} onSluit={() => gedaan(null)} />}
        <Kolommen
          zij={
            <>
              <TermijnenKaart />
              <VaststellingenKaart />
              <GenoemdenKaart />
              <Suspense fallback={null}>
                <ZijKaarten />
              </Suspense>
            </>
          }
        >
          <WatNu onBeslisser={() => zetPaneel('beslisser')} />
          <SluitKaart />
          <StappenKaart />
          <GemeldKaart />
          <Suspense fallback={null}>
            <BerichtenKaart />
            <StukkenKaart />
          </Suspense>
        </Kolommen>
      </Pagina>
      {paneel !== 'dicht' && (
        <Suspense fallback={null}>
          <KijkersPaneel functie={paneel === 'beslisser' ? 'BESLISSER' : null} onSluit={() => zetPaneel('dicht')} />
        </Suspense>
      )}
    </DossierContext>
  );
}
