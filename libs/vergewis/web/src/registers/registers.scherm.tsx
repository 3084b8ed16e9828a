import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type WaarschuwingsregisterDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Leeg, Stapel, Tabel, toonDatum, type Kolom } from '@meldbaken/platform/ui';
import { GEEN_FRAUDEREGISTER } from '@meldbaken/vergewis/model';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { PersonenTabs } from '../delen/personen-tabs';
import { AlleenMetMenu, useMag } from '../delen/recht';
import { WaarschuwingsregistersDocument } from './instellen.graphql';
import { RegisterBlok } from './register-blok';

const RegisterVenster = lazy(() => import('./register-venster'));

const GEEN = {};

/** Registers of employers in which the organisation takes part, who may look in them, and the one that stopped. */
export default function RegistersScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Inhoud />
    </AlleenMetMenu>
  );
}

type Register = WaarschuwingsregisterDelenFragment;

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const mag = useMag().ontheffen;
  const vraag = useVraag(WaarschuwingsregistersDocument, GEEN);
  const [open, zetOpen] = useState<'nieuw' | Register | null>(null);
  const [gedaan, zetGedaan] = useState(false);
  return (
    <Pagina
      titel={t`Registers`}
      zin={t`Waarschuwingsregisters van werkgevers, en wie erin mag kijken.`}
      actie={
        mag ? (
          <Knop onClick={() => zetOpen('nieuw')}>
            <Trans>Doe mee aan een register</Trans>
          </Knop>
        ) : undefined
      }
    >
      <Stapel ruimte="ruim">
        <PersonenTabs nu="registers" />
        <Bericht>{GEEN_FRAUDEREGISTER}</Bericht>
        {gedaan && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(false)}>
            <Trans>Vastgelegd. Eerdere raadplegingen houden hun betekenis.</Trans>
          </Bericht>
        )}
        <Ophalen vraag={vraag} regels={5}>
          {({ waarschuwingsregisters: r }) => (
            <>
              <Kaart titel={t`Uw organisatie doet mee`}>
                <Eigen registers={r.registers} onWijzig={mag ? zetOpen : null} />
              </Kaart>
              <Gestopt gestopt={r.gestopt} />
              {open !== null && (
                <Suspense>
                  <RegisterVenster
                    register={open === 'nieuw' ? null : open}
                    kandidaten={r.kandidaten}
                    onSluit={() => zetOpen(null)}
                    onKlaar={() => {
                      zetOpen(null);
                      zetGedaan(true);
                      vraag.opnieuw();
                    }}
                  />
                </Suspense>
              )}
            </>
          )}
        </Ophalen>
      </Stapel>
    </Pagina>
  );
}

interface EigenProps {
  readonly registers: readonly Register[];
  readonly onWijzig: ((register: Register) => void) | null;
}

function Eigen({ registers, onWijzig }: EigenProps): ReactNode {
  const { t } = useLingui();
  if (registers.length === 0)
    return (
      <Leeg
        titel={t`Uw organisatie doet aan geen register mee.`}
        wat={t`Niemand hoeft dan in een register te kijken. De bestuurder kan meedoen aan een register.`}
      />
    );
  const ids = [...new Set(registers.map((r) => r.id))];
  return (
    <Stapel ruimte="ruim">
      {ids.map((id) => (
        <RegisterBlok key={id} versies={registers.filter((r) => r.id === id)} onWijzig={onWijzig} />
      ))}
    </Stapel>
  );
}

interface GestoptRij {
  readonly code: string;
  readonly naam: string;
  readonly van: string;
  readonly tot: string;
}

/** Stopped for everybody: nobody is asked for it, and old looks keep their meaning. */
function Gestopt({ gestopt }: { readonly gestopt: readonly GestoptRij[] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useMemo(
    (): readonly Kolom<GestoptRij>[] => [
      { sleutel: 'naam', kop: t`Register`, rijkop: true, cel: ({ naam }) => naam.replace(/^het /, '') },
      { sleutel: 'tot', kop: t`Gestopt op`, cel: ({ tot }) => toonDatum(tot, 'lang') },
      {
        sleutel: 'gevolg',
        kop: t`Wat dat betekent`,
        cel: () => t`Niemand hoeft erin te kijken. Oude raadplegingen blijven in het dossier staan.`,
      },
    ],
    [t],
  );
  return (
    <Tabel
      bijschrift={t`${plural(gestopt.length, { one: '# register dat voor iedereen is gestopt', other: '# registers die voor iedereen zijn gestopt' })}`}
      kolommen={kolommen}
      rijen={gestopt}
      sleutelVan={({ code }) => code}
    />
  );
}
