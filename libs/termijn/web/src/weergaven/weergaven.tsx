import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  useHandeling,
  useSleutel,
  useVraag,
  type TermijnWeergavenQuery,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, Menu, Rij, Stapel, Tabnav } from '@meldbaken/platform/ui';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import {
  TermijnWeergaveBewarenDocument,
  TermijnWeergaveHernoemenDocument,
  TermijnWeergaveVerwijderenDocument,
  TermijnWeergavenDocument,
} from './weergaven.graphql';

const NaamVenster = lazy(() => import('./naam-venster').then((m) => ({ default: m.NaamVenster })));

type Weergave = TermijnWeergavenQuery['termijnWeergaven'][number];

interface WeergavenProps {
  /** The present filter, as it stands behind the question mark. */
  readonly zoek: string;
  /** Stands beside the acts on a view. */
  readonly children: ReactNode;
}

const GEEN = {};
const LIJST = '/termijnen';
const padVan = (zoek: string): string => (zoek === '' ? LIJST : `${LIJST}?${zoek}`);

/** Saved filters as tabs above the list, and what one can do with the present one. */
export function Weergaven({ zoek, children }: WeergavenProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(TermijnWeergavenDocument, GEEN);
  const [gedaan, meld] = useState('');
  const weergaven = vraag.data?.termijnWeergaven ?? [];
  const huidige = weergaven.find((w) => w.zoek === zoek);
  const klaar = (tekst: string): void => {
    meld(tekst);
    vraag.opnieuw();
  };
  const tabs = [{ zoek: '', naam: t`Alles wat open staat` }, ...weergaven];
  return (
    <Stapel>
      {weergaven.length > 0 && (
        <Tabnav
          label={t`Bewaarde weergaven`}
          items={tabs.map((w) => ({ label: w.naam, href: padVan(w.zoek), actief: w.zoek === zoek }))}
        />
      )}
      {gedaan !== '' && (
        <Bericht soort="gelukt" onSluit={() => meld('')}>
          {gedaan}
        </Bericht>
      )}
      <Rij>
        {huidige ? (
          <Beheer key={huidige.id} weergave={huidige} onKlaar={klaar} />
        ) : (
          zoek !== '' && <Bewaar zoek={zoek} onKlaar={klaar} />
        )}
        {children}
      </Rij>
    </Stapel>
  );
}

function Bewaar({ zoek, onKlaar }: { zoek: string; onKlaar: (tekst: string) => void }): ReactNode {
  const { t } = useLingui();
  const [open, zet] = useState(false);
  const [sleutel, nieuweSleutel] = useSleutel();
  const bewaren = useHandeling(TermijnWeergaveBewarenDocument);
  const bewaar = async (naam: string): Promise<boolean> => {
    const uit = await bewaren.voer({ sleutel, naam, zoek });
    if (uit?.__typename !== 'TermijnWeergave') return false;
    nieuweSleutel();
    onKlaar(t`De weergave "${uit.naam}" is bewaard.`);
    return true;
  };
  return (
    <>
      <Knop variant="klein" aria-haspopup="dialog" onClick={() => zet(true)}>
        <Trans>Bewaar deze weergave</Trans>
      </Knop>
      {open && (
        <Suspense fallback={null}>
          <NaamVenster
            titel={t`Bewaar deze weergave`}
            naam=""
            handeling={bewaren}
            onBewaar={bewaar}
            onSluit={() => {
              bewaren.wis();
              zet(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Beheer({ weergave, onKlaar }: { weergave: Weergave; onKlaar: (tekst: string) => void }): ReactNode {
  const { t } = useLingui();
  const { id, naam, versie } = weergave;
  const [open, zet] = useState(false);
  const hernoemen = useHandeling(TermijnWeergaveHernoemenDocument);
  const verwijderen = useHandeling(TermijnWeergaveVerwijderenDocument);
  const hernoem = async (nieuw: string): Promise<boolean> => {
    const uit = await hernoemen.voer({ id, versie, naam: nieuw });
    if (uit?.__typename !== 'TermijnWeergave') return false;
    onKlaar(t`De weergave heet nu "${uit.naam}".`);
    return true;
  };
  const verwijder = async (): Promise<void> => {
    const uit = await verwijderen.voer({ id });
    if (uit?.__typename === 'TermijnWeergaveVerwijderd') onKlaar(t`De weergave "${naam}" is weggehaald.`);
  };
  return (
    <>
      <Menu
        woord={t`Deze weergave`}
        label={t`Deze weergave: ${naam}`}
        keuzes={[
          { id: 'hernoem', label: t`Geef een andere naam`, onKies: () => zet(true) },
          { id: 'verwijder', label: t`Haal weg`, gevaar: true, onKies: () => void verwijder() },
        ]}
      />
      <Weigering handeling={verwijderen} />
      {open && (
        <Suspense fallback={null}>
          <NaamVenster
            titel={t`Geef de weergave een andere naam`}
            naam={naam}
            handeling={hernoemen}
            onBewaar={hernoem}
            onSluit={() => {
              hernoemen.wis();
              zet(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
