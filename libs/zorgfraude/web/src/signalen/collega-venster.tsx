import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, useVraag, type Handeling } from '@meldbaken/platform/graphql-client';
import { Keuze } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import {
  ZorgsignaalBetrekkenDocument,
  ZorgsignaalCollegasDocument,
  ZorgsignaalToewijzenDocument,
  ZorgsignaalUitsluitenDocument,
} from './daden.graphql';
import type { VensterProps } from './open';
import { RedenVeld } from './reden-vensters';

type Daad = 'toewijzen' | 'betrekken' | 'uitsluiten';
interface Keus {
  zorgsignaalId: string;
  versie: number;
  keuze: { lidmaatschapId: string; reden: string };
}

/** Gives it to a colleague, lets one look along, or shuts one out. */
export function CollegaVenster({ daad, ...props }: VensterProps & { readonly daad: Daad }): ReactNode {
  const { t } = useLingui();
  const toewijzen = useHandeling(ZorgsignaalToewijzenDocument);
  const betrekken = useHandeling(ZorgsignaalBetrekkenDocument);
  const uitsluiten = useHandeling(ZorgsignaalUitsluitenDocument);
  if (daad === 'toewijzen')
    return (
      <Venster
        {...props}
        titel={t`Geef dit signaal aan een collega`}
        knop={t`Geef het`}
        handeling={toewijzen}
        past={(c) => c.toewijsbaar && c.id !== props.s.behandelaar?.id}
      />
    );
  if (daad === 'betrekken')
    return (
      <Venster
        {...props}
        titel={t`Laat een collega meekijken`}
        uitleg={t`Deze collega leest dan alles van dit signaal.`}
        knop={t`Laat meekijken`}
        handeling={betrekken}
        past={(c) => !c.zelf}
      />
    );
  return (
    <Venster
      {...props}
      titel={t`Sluit een collega uit`}
      uitleg={t`Deze collega ziet dan niets meer van dit signaal. Doe dit als de collega er zelf bij betrokken is.`}
      knop={t`Sluit uit`}
      gevaar
      handeling={uitsluiten}
      past={(c) => !c.zelf}
    />
  );
}

interface KeuzeProps<U extends { readonly __typename: string }> extends VensterProps {
  readonly titel: string;
  readonly uitleg?: string;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly handeling: Handeling<U, Keus>;
  readonly past: (collega: { id: string; toewijsbaar: boolean; zelf: boolean }) => boolean;
}

function Venster<U extends { readonly __typename: string }>(p: KeuzeProps<U>): ReactNode {
  const { t } = useLingui();
  const { s } = p;
  const collegas = useVraag(
    ZorgsignaalCollegasDocument,
    useMemo(() => ({ zorgsignaalId: s.id }), [s.id]),
  );
  const [wie, zetWie] = useState('');
  const [reden, zetReden] = useState('');
  const opties = (collegas.data?.zorgsignaalCollegas ?? []).filter(p.past);
  return (
    <ActieVenster
      titel={p.titel}
      uitleg={p.uitleg === undefined ? undefined : <p>{p.uitleg}</p>}
      knop={p.knop}
      gevaar={p.gevaar}
      handeling={p.handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, keuze: { lidmaatschapId: wie, reden } })}
      mist={() => (wie === '' ? [{ veld: 'lidmaatschapId', bericht: t`Kies een collega.` }] : [])}
      onKlaar={p.onKlaar}
      onSluit={p.onSluit}
    >
      {(fouten) => (
        <>
          <Keuze
            label={t`Collega`}
            name="lidmaatschapId"
            leeg={t`Kies`}
            value={wie}
            fout={foutBij(fouten, 'lidmaatschapId')}
            onChange={(e) => zetWie(e.target.value)}
            opties={opties.map((c) => ({ waarde: c.id, label: c.naam }))}
          />
          <RedenVeld reden={reden} fouten={fouten} onZet={zetReden} />
        </>
      )}
    </ActieVenster>
  );
}
