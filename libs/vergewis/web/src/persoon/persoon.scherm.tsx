import { useLingui } from '@lingui/react/macro';
import {
  alsCode,
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  useZoek,
  type PersoonDelenFragment,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Kolommen, Stapel, Tabnav } from '@meldbaken/platform/ui';
import { INZETBAARHEID_LABEL } from '@meldbaken/vergewis/model';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, useMag } from '../delen/recht';
import { DOSSIER_TABS, type DossierTab } from '../dossier/delen';
import { BewaarKaart } from './bewaar-kaart';
import { DossierTabDelen } from './dossier-tab-delen';
import { EisenKaart } from './eisen-kaart';
import { PersoonDocument } from './persoon.graphql';
import { VoorwaardenKaart } from './voorwaarden-kaart';
import type { Open } from './open';
import { WieKaart } from './wie-kaart';

const Vensters = lazy(() => import('./vensters'));

const leesDeel = (ruw: Zoekdelen): { deel: DossierTab } => ({
  deel: alsCode(ruw['deel']?.toUpperCase(), DOSSIER_TABS) ?? 'CONTROLES',
});

/** The file of one person: may this person work with clients, why, and what is to be done (ui S8). */
export default function PersoonScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  const { t } = useLingui();
  const vraag = useVraag(
    PersoonDocument,
    useMemo(() => ({ nummer }), [nummer]),
  );
  const d = vraag.data?.dienstverbandVanNummer;
  if (d === null) return <Onvindbaar />;
  if (d === undefined)
    return (
      <Pagina titel={t`Persoon`}>
        <Ophalen vraag={vraag} regels={8}>
          {() => null}
        </Ophalen>
      </Pagina>
    );
  return <Dossier d={d} opnieuw={vraag.opnieuw} />;
}

function Dossier({ d, opnieuw }: { readonly d: PersoonDelenFragment; readonly opnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  const mag = useMag();
  const [{ deel }] = useZoek(leesDeel);
  const [open, zetOpen] = useState<Open | null>(null);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  const sluit = useCallback(() => zetOpen(null), []);
  const klaar = (zin: string): void => {
    zetOpen(null);
    zetGedaan(zin);
    opnieuw();
  };
  return (
    <Pagina titel={d.naam} zin={d.functie} kruimels={[{ label: t`Personen`, href: '/personen' }, { label: d.naam }]}>
      <Stapel ruimte="ruim">
        {gedaan !== null && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(null)}>
            {gedaan}
          </Bericht>
        )}
        <Antwoord d={d} />
        <Delen d={d} deel={deel} />
        <Kolommen
          zij={
            <>
              <WieKaart d={d} mag={mag.vastleggen} onOpen={zetOpen} />
              <BewaarKaart d={d} mag={mag.vastleggen} onOpen={zetOpen} />
            </>
          }
        >
          {deel === 'CONTROLES' && (
            <>
              <EisenKaart d={d} mag={mag} onOpen={zetOpen} onGedaan={klaar} />
              <VoorwaardenKaart d={d} mag={mag} onOpen={zetOpen} />
            </>
          )}
          <DossierTabDelen tab={deel} d={d} mag={mag.vastleggen} onOpen={zetOpen} opnieuw={opnieuw} />
        </Kolommen>
        {open !== null && (
          <Suspense>
            <Vensters d={d} open={open} onSluit={sluit} onKlaar={klaar} />
          </Suspense>
        )}
      </Stapel>
    </Pagina>
  );
}

/** The parts of the file, each with an address of its own. */
function Delen({ d, deel }: { readonly d: PersoonDelenFragment; readonly deel: DossierTab }): ReactNode {
  const { t } = useLingui();
  const label: Readonly<Record<DossierTab, string>> = {
    CONTROLES: t`Controles`,
    NAVRAAG: t`Navraag`,
    FUNCTIONEREN: t`Functioneren`,
    GESCHIEDENIS: t`Geschiedenis`,
  };
  const pad = `/personen/${encodeURIComponent(d.personeelsnummer)}`;
  return (
    <Tabnav
      label={t`Delen van dit dossier`}
      items={DOSSIER_TABS.map((tab) => ({
        label: label[tab],
        href: tab === 'CONTROLES' ? pad : `${pad}?deel=${tab.toLowerCase()}`,
        actief: tab === deel,
      }))}
    />
  );
}

const SOORT = { INZETBAAR: 'gelukt', ONDER_VOORWAARDEN: 'waarschuwing', NIET_INZETBAAR: 'fout' } as const;

/** The answer on top: one word and one sentence. */
function Antwoord({ d }: { readonly d: PersoonDelenFragment }): ReactNode {
  const { t } = useLingui();
  return (
    <Bericht soort={SOORT[d.status]} titel={INZETBAARHEID_LABEL[d.status]} meld={false}>
      <p>{d.reden}</p>
      {d.wisseltOp !== null && (
        <p>
          {t`Dit kan vanzelf veranderen op`} <Datum datum={d.wisseltOp} stijl="lang" />.
        </p>
      )}
    </Bericht>
  );
}
