import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type ProfielregelDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Kaart, Knop, Leeg, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import {
  EIS_DEFINITIES,
  EIS_GRONDSLAG_LABEL,
  EIS_NAAM,
  EIS_ZEKERHEID_LABEL,
  type EisDefinitie,
} from '@meldbaken/vergewis/model';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { PersonenTabs } from '../delen/personen-tabs';
import { AlleenMetMenu, useMag } from '../delen/recht';
import { InstellingKaart } from '../herinneren/instelling-kaart';
import { EigenRegel } from './eigen-regel';
import { ProfielregelsDocument } from './regels.graphql';

const RegelVenster = lazy(() => import('./regel-venster'));

const GEEN = {};

/** Which checks are asked of whom, and where each rule comes from; and the own, stricter rules. */
export default function RegelsScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const mag = useMag().vastleggen;
  const vraag = useVraag(ProfielregelsDocument, GEEN);
  const [open, zetOpen] = useState<'nieuw' | ProfielregelDelenFragment | null>(null);
  const [gedaan, zetGedaan] = useState(false);
  const kolommen = useKolommen();
  return (
    <Pagina
      titel={t`Regels`}
      zin={t`Welke controles nodig zijn, en waar dat staat.`}
      actie={
        mag ? (
          <Knop onClick={() => zetOpen('nieuw')}>
            <Trans>Maak een eigen regel</Trans>
          </Knop>
        ) : undefined
      }
    >
      <Stapel ruimte="ruim">
        <PersonenTabs nu="regels" />
        {gedaan && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(false)}>
            <Trans>De regel is vastgelegd. Eerdere oordelen blijven staan.</Trans>
          </Bericht>
        )}
        <Kaart titel={t`Eigen regels van uw organisatie`}>
          <Ophalen vraag={vraag} regels={3}>
            {({ profielregels }) => <Eigen regels={profielregels} onWijzig={mag ? zetOpen : null} />}
          </Ophalen>
        </Kaart>
        <InstellingKaart mag={mag} />
        <Tabel
          bijschrift={t`${plural(EIS_DEFINITIES.length, { other: '# vaste controles. Per persoon staat in het dossier of die nodig is' })}`}
          kolommen={kolommen}
          rijen={EIS_DEFINITIES}
          sleutelVan={({ code }) => code}
        />
        {open !== null && (
          <Suspense>
            <RegelVenster
              regel={open === 'nieuw' ? null : open}
              onSluit={() => zetOpen(null)}
              onKlaar={() => {
                zetOpen(null);
                zetGedaan(true);
                vraag.opnieuw();
              }}
            />
          </Suspense>
        )}
      </Stapel>
    </Pagina>
  );
}

interface EigenProps {
  readonly regels: readonly ProfielregelDelenFragment[];
  readonly onWijzig: ((regel: ProfielregelDelenFragment) => void) | null;
}

/** Every own rule with its versions: an earlier judgement keeps the version of its day. */
function Eigen({ regels, onWijzig }: EigenProps): ReactNode {
  const { t } = useLingui();
  if (regels.length === 0)
    return (
      <Leeg
        titel={t`Er zijn nog geen eigen regels.`}
        wat={t`Een eigen regel mag strenger zijn dan de wet, nooit soepeler.`}
      />
    );
  const ids = [...new Set(regels.map((r) => r.id))];
  return (
    <Stapel ruimte="ruim">
      {ids.map((id) => (
        <EigenRegel
          key={id}
          versies={regels.filter((r) => r.id === id).toSorted((a, b) => b.versie - a.versie)}
          onWijzig={onWijzig}
        />
      ))}
    </Stapel>
  );
}

function useKolommen(): readonly Kolom<EisDefinitie>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { sleutel: 'controle', kop: t`Controle`, rijkop: true, cel: ({ code }) => EIS_NAAM[code] },
      {
        sleutel: 'bron',
        kop: t`Bron`,
        cel: ({ bron, zekerheid }) => (
          <>
            {bron}
            <Bij>{EIS_ZEKERHEID_LABEL[zekerheid]}</Bij>
          </>
        ),
      },
      { sleutel: 'soort', kop: t`Soort regel`, cel: ({ grondslag }) => EIS_GRONDSLAG_LABEL[grondslag] },
      {
        sleutel: 'opnieuw',
        kop: t`Opnieuw`,
        cel: ({ vernieuwMaanden: m }) =>
          m === undefined ? t`Niet vanzelf` : t`${plural(m, { one: 'Elke maand', other: 'Elke # maanden' })}`,
      },
    ],
    [t],
  );
}
