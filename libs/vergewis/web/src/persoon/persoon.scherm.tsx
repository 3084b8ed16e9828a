import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, usePadDeel, useVraag, type PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Kolommen, Laden, Stapel } from '@meldbaken/platform/ui';
import { INZETBAARHEID_LABEL } from '@meldbaken/vergewis/model';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, useMag } from '../delen/recht';
import { DOSSIER_DELEN } from '../dossier/delen';
import { BewaarKaart } from './bewaar-kaart';
import { EisenKaart } from './eisen-kaart';
import { Geschiedenis } from './geschiedenis';
import { MomentenKaart } from './momenten-kaart';
import { PersoonDocument } from './persoon.graphql';
import { VoorwaardenKaart } from './voorwaarden-kaart';
import type { Open } from './open';
import { WieKaart } from './wie-kaart';

const Vensters = lazy(() => import('./vensters'));
const StandKaart = lazy(() => import('../stand/stand-kaart'));

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
        <Kolommen
          zij={
            <>
              <WieKaart d={d} mag={mag.vastleggen} onOpen={zetOpen} />
              <BewaarKaart d={d} mag={mag.vastleggen} onOpen={zetOpen} />
            </>
          }
        >
          <EisenKaart d={d} mag={mag} onOpen={zetOpen} onGedaan={klaar} />
          <VoorwaardenKaart d={d} mag={mag} onOpen={zetOpen} />
          {DOSSIER_DELEN.map(({ code, Deel }) => (
            <Suspense key={code} fallback={<Laden />}>
              <Deel dienstverband={d} magVastleggen={mag.vastleggen} opnieuw={opnieuw} />
            </Suspense>
          ))}
          <MomentenKaart d={d} mag={mag.vastleggen} onOpen={zetOpen} />
          <Suspense fallback={<Laden />}>
            <StandKaart dienstverbandId={d.id} />
          </Suspense>
          <Geschiedenis d={d} mag={mag.vastleggen} onOpen={zetOpen} />
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
