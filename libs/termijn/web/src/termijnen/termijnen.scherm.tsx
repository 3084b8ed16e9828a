import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useIk, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Baan, Rij } from '@meldbaken/platform/ui';
import { schrijfTermijnZoek } from '@meldbaken/termijn/model';
import { Suspense, lazy, useMemo, useState, type ReactNode } from 'react';
import { baanRijen, isVrij, useBaanTot } from '../termijn/baan-rijen';
import { NaarBellijst } from '../bellen/naar-bellijst';
import { NaarCijfers } from '../cijfers/naar-cijfers';
import { AlsBestand } from '../weergaven/als-bestand';
import { Weergaven } from '../weergaven/weergaven';
import { TermijnenFilter } from './termijnen-filter';
import { TermijnenLijst } from './termijnen-lijst';
import { TermijnenTegels } from './termijnen-tegels';
import { TermijnenDocument } from './termijnen.graphql';
import { GEEN_KEUZE, leesTermijnenZoek, termijnenVraag, zonderPagina, type TermijnenZoek } from './termijnen-zoek';
import { NaarCatalogus } from '../catalogus/naar-catalogus';
import { useRustig } from './use-rustig';
import { useTermijnenZin } from './termijnen-zin';

// Only who comes from the figures sees it.
const CijferKeuze = lazy(() => import('../cijfers/cijfer-keuze'));

const VERS = { elkeMs: 60_000, live: ['termijnen'] } as const;

const komtVanCijfers = (z: TermijnenZoek): boolean =>
  [z.jaar, z.afloop, z.teLaatReden, z.verlengd, z.verlengdDoor, z.opgeschort, z.zonderEenheid].some((keuze) => keuze);

/** All terms that this viewer may follow: counts that filter, two weeks as lanes, and the list (ui S2). */
export default function TermijnenScherm(): ReactNode {
  const { t } = useLingui();
  const zinVan = useTermijnenZin();
  const zorg = useIk().gekozen?.organisatie.soort === 'ZORGAANBIEDER';
  const [zoek, zet] = useZoek(leesTermijnenZoek);
  const [getypt, typ] = useState('');
  const tekst = useRustig(getypt.trim());
  const baanTot = useBaanTot();
  const variabelen = useMemo(() => termijnenVraag({ zoek, tekst, baanTot, zorg }), [zoek, tekst, baanTot, zorg]);
  const vraag = useVraag(TermijnenDocument, variabelen, VERS);
  const filter = schrijfTermijnZoek(zonderPagina(zoek));
  const zoekNaar = (nieuw: string): void => {
    typ(nieuw);
    if (zoek.na !== undefined) zet({ na: undefined }, { vervang: true });
  };
  const wis = (): void => {
    typ('');
    zet(GEEN_KEUZE);
  };
  return (
    <Pagina
      titel={t`Termijnen`}
      zin={vraag.data && zinVan(vraag.data.tellingen)}
      actie={
        <Rij>
          <NaarCatalogus />
          <NaarCijfers />
          <NaarBellijst />
        </Rij>
      }
    >
      <Suspense fallback={null}>{komtVanCijfers(zoek) && <CijferKeuze zoek={zoek} />}</Suspense>
      {vraag.data && (
        <>
          <TermijnenTegels
            tellingen={vraag.data.tellingen}
            gekozen={zoek.ernst}
            onKies={(ernst) => zet({ ernst }, { vervang: true })}
          />
          {vraag.data.baan.edges.length > 0 && (
            <Baan rijen={baanRijen(vraag.data.baan.edges.map(({ node }) => node))} isVrij={isVrij} />
          )}
        </>
      )}
      <Weergaven zoek={filter}>
        <AlsBestand zoek={filter} gezocht={tekst !== ''} />
      </Weergaven>
      <TermijnenFilter zoek={zoek} tekst={getypt} onTekst={zoekNaar} onZet={zet} />
      <Ophalen vraag={vraag} regels={10}>
        {(data) => (
          <TermijnenLijst
            data={data}
            zoek={zoek}
            onZet={zet}
            onWis={wis}
            bezig={vraag.vernieuwt}
            gezocht={tekst !== ''}
          />
        )}
      </Ophalen>
    </Pagina>
  );
}
