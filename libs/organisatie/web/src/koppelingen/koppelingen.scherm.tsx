import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useIk, useVraag, type KoppelingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Knop, Leeg, Kaart, NietGevonden, Stapel, usePaginaTitel } from '@meldbaken/platform/ui';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { KoppelingKaart, type KoppelingActie } from './koppeling-kaart';
import { GoedkeurenVenster, IntrekkenVenster, VernieuwenVenster } from './koppeling-vensters';
import { KoppelingenDocument } from './koppelingen.graphql';
import { SleutelEenmaal } from './sleutel-eenmaal';

const VoorbereidenVenster = lazy(() => import('./voorbereiden-venster'));
const GebruikVenster = lazy(() => import('./gebruik-venster'));

const GEEN = {};

type Open = { readonly actie: KoppelingActie; readonly k: KoppelingDelenFragment } | 'NIEUW' | null;

/** Links with other systems: the beheerder prepares, HR agrees and gets the key. */
export default function KoppelingenScherm(): ReactNode {
  const rollen = useIk().gekozen?.rollen ?? [];
  if (!rollen.includes('BEHEERDER') && !rollen.includes('HR')) return <Onvindbaar />;
  return <Koppelingen bereidtVoor={rollen.includes('BEHEERDER')} beslist={rollen.includes('HR')} />;
}

function Onvindbaar(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}

function Koppelingen({
  bereidtVoor,
  beslist,
}: {
  readonly bereidtVoor: boolean;
  readonly beslist: boolean;
}): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(KoppelingenDocument, GEEN);
  const [open, zetOpen] = useState<Open>(null);
  const [nieuw, zetNieuw] = useState<{ naam: string; sleutel: string } | null>(null);
  const sluit = (): void => zetOpen(null);
  const klaar = (naam: string, sleutel: string | null): void => {
    zetNieuw(sleutel === null ? null : { naam, sleutel });
    zetOpen(null);
    vraag.opnieuw();
  };
  return (
    <Pagina
      titel={t`Koppelingen`}
      zin={t`Laat een ander systeem van uw organisatie gegevens over personeel lezen of bijwerken. Nooit over meldingen.`}
      kruimels={[{ label: t`Instellingen`, href: '/instellingen' }, { label: t`Koppelingen` }]}
    >
      <Stapel ruimte="ruim">
        {nieuw && (
          <Kaart>
            <SleutelEenmaal {...nieuw} />
          </Kaart>
        )}
        {bereidtVoor && (
          <div>
            <Knop onClick={() => zetOpen('NIEUW')}>
              <Trans>Bereid een koppeling voor</Trans>
            </Knop>
          </div>
        )}
        <Ophalen vraag={vraag} regels={6}>
          {({ koppelingen }) =>
            koppelingen.length === 0 ? (
              <Leeg
                titel={t`Er zijn geen koppelingen.`}
                wat={t`De beheerder bereidt een koppeling voor. HR geeft akkoord en krijgt dan de sleutel.`}
              />
            ) : (
              <Stapel ruimte="ruim">
                {koppelingen.map((k) => (
                  <KoppelingKaart key={k.id} k={k} beslist={beslist} onActie={(actie) => zetOpen({ actie, k })} />
                ))}
              </Stapel>
            )
          }
        </Ophalen>
      </Stapel>
      <Suspense fallback={null}>
        {open === 'NIEUW' && <VoorbereidenVenster onSluit={sluit} onKlaar={() => klaar('', null)} />}
        {open !== null && open !== 'NIEUW' && (
          <Actie {...open} onSluit={sluit} onKlaar={(s) => klaar(open.k.naam, s)} />
        )}
      </Suspense>
    </Pagina>
  );
}

interface ActieProps {
  readonly actie: KoppelingActie;
  readonly k: KoppelingDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: (sleutel: string | null) => void;
}

function Actie({ actie, ...rest }: ActieProps): ReactNode {
  if (actie === 'AKKOORD') return <GoedkeurenVenster {...rest} />;
  if (actie === 'VERNIEUW') return <VernieuwenVenster {...rest} />;
  return actie === 'STOP' ? <IntrekkenVenster {...rest} /> : <GebruikVenster k={rest.k} onSluit={rest.onSluit} />;
}
