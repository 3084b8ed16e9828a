import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonRijFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Link, Onzichtbaar, Vinkje, type Kolom } from '@meldbaken/platform/ui';
import { DIENSTVERBAND_SOORT_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, type ReactNode } from 'react';
import { InzetbaarChip } from '../delen/chips';

export interface Keuzevak {
  readonly gekozen: ReadonlySet<string>;
  readonly wissel: (rij: PersoonRijFragment) => void;
}

const GOED = ['AKKOORD', 'ONTHEVEN'];

/** Columns of the list of people; with a box in front for who may act on more at once. */
export function usePersonenKolommen(keuze: Keuzevak | null): readonly Kolom<PersoonRijFragment>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      ...(keuze
        ? [{ sleutel: 'kies', kop: t`Kies`, cel: (r: PersoonRijFragment) => <Kies rij={r} {...keuze} /> }]
        : []),
      {
        sleutel: 'naam',
        kop: t`Naam`,
        rijkop: true,
        cel: ({ naam, personeelsnummer }) => (
          <>
            <Link href={`/personen/${encodeURIComponent(personeelsnummer)}`}>{naam}</Link>
            <Bij>{personeelsnummer}</Bij>
          </>
        ),
      },
      {
        sleutel: 'functie',
        kop: t`Functie`,
        cel: ({ functie, eenheid, soort }) => (
          <>
            {functie}
            <Bij>
              {eenheid.naam}
              {soort !== 'IN_DIENST' && <> · {DIENSTVERBAND_SOORT_LABEL[soort]}</>}
            </Bij>
          </>
        ),
      },
      {
        sleutel: 'begint',
        kop: t`Eerste werkdag`,
        soort: 'getal',
        cel: ({ beginOp, eindeOp }) => (
          <>
            {beginOp === null ? t`Nog niet bekend` : <Datum datum={beginOp} />}
            {eindeOp !== null && (
              <Bij>
                <Trans>
                  tot en met <Datum datum={eindeOp} />
                </Trans>
              </Bij>
            )}
          </>
        ),
      },
      { sleutel: 'controles', kop: t`Controles`, cel: ({ eisen }) => <Controles eisen={eisen} /> },
      {
        sleutel: 'inzetbaar',
        kop: t`Inzetbaar`,
        cel: ({ status, reden }) => (
          <>
            <InzetbaarChip status={status} />
            <Bij>{reden}</Bij>
          </>
        ),
      },
    ],
    [t, keuze],
  );
}

function Kies({ rij, gekozen, wissel }: Keuzevak & { readonly rij: PersoonRijFragment }): ReactNode {
  const { naam } = rij;
  return (
    <Vinkje
      kaal
      checked={gekozen.has(rij.id)}
      onChange={() => wissel(rij)}
      label={
        <Onzichtbaar>
          <Trans>Kies {naam}</Trans>
        </Onzichtbaar>
      }
    />
  );
}

/** How many checks are in order; which are not, says the reason. */
function Controles({ eisen }: { readonly eisen: PersoonRijFragment['eisen'] }): ReactNode {
  const { t } = useLingui();
  const totaal = eisen.length;
  const goed = eisen.filter((e) => GOED.includes(e.status)).length;
  return totaal === 0 ? t`Niet nodig` : t`${goed} van ${totaal} in orde`;
}
