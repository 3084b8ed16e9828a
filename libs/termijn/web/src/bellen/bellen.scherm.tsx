import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type BellijstQuery } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Eindmoment,
  ErnstChip,
  Knop,
  Leeg,
  NietGevonden,
  Stapel,
  Tabel,
  useNu,
  toonMoment,
  type Kolom,
} from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { BellijstDocument } from './bellen.graphql';
import { TeBellenMens } from './te-bellen-mens';

type Regel = NonNullable<BellijstQuery['bellijst']>[number];

const GEEN_VARIABELEN = {};
const ELKE_MINUUT = 60_000;

/** Whom to call now: for when mail is not enough. Prints on one sheet, with the time at which it was made. */
export default function BellenScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(BellijstDocument, GEEN_VARIABELEN, { elkeMs: ELKE_MINUUT });
  if (vraag.data?.bellijst === null) return <NietGevonden />;
  return (
    <Pagina
      titel={t`Bellijst`}
      zin={t`Termijnen die binnen 4 uur eindigen of al te laat zijn, en wie u belt.`}
      actie={
        <Knop variant="twee" onClick={() => window.print()}>
          <Trans>Druk af</Trans>
        </Knop>
      }
    >
      <Ophalen vraag={vraag} regels={6}>
        {({ bellijst }) => <Lijst regels={bellijst ?? []} bezig={vraag.vernieuwt} />}
      </Ophalen>
    </Pagina>
  );
}

function Lijst({ regels, bezig }: { regels: readonly Regel[]; bezig: boolean }): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const kolommen = useMemo(
    (): Kolom<Regel>[] => [
      { sleutel: 'ernst', kop: t`Status`, soort: 'kaal', cel: ({ termijn }) => <ErnstChip ernst={termijn.ernst} /> },
      {
        sleutel: 'termijn',
        kop: t`Termijn`,
        rijkop: true,
        cel: ({ termijn }) => (
          <>
            {termijn.naam}
            <Bij>
              <span className="mb-heel">{termijn.onderwerpNummer}</span>
              {termijn.eenheid !== null && `, ${termijn.eenheid}`}
            </Bij>
          </>
        ),
      },
      {
        sleutel: 'einde',
        kop: t`Einde`,
        cel: ({ termijn }) => (
          <>
            <Eindmoment moment={termijn.vervaltOp} />
            <Bij>{termijn.restTekst}</Bij>
          </>
        ),
      },
      {
        sleutel: 'mensen',
        kop: t`Wie u belt`,
        cel: ({ mensen }) =>
          mensen.length === 0 ? (
            <Trans>Niemand die u kunt bellen. Kijk in de zaak zelf.</Trans>
          ) : (
            <Stapel ruimte="dicht">
              {mensen.map((mens) => (
                <TeBellenMens key={mens.id} mens={mens} />
              ))}
            </Stapel>
          ),
      },
    ],
    [t],
  );
  return (
    <Stapel>
      <Tabel
        bijschrift={plural(regels.length, {
          one: '# termijn, de oudste bovenaan',
          other: '# termijnen, de oudste bovenaan',
        })}
        kolommen={kolommen}
        rijen={regels}
        sleutelVan={({ termijn }) => termijn.id}
        ernstVan={({ termijn }) => termijn.ernst}
        bezig={bezig}
        leeg={
          <Leeg
            titel={t`U hoeft nu niemand te bellen.`}
            wat={t`Er is geen termijn te laat, en er eindigt er geen binnen 4 uur.`}
          />
        }
      />
      <Bij>
        <Trans>Deze lijst is van {toonMoment(nu)}. Bel alleen wie hier staat: zij mogen de zaak al zien.</Trans>
      </Bij>
    </Stapel>
  );
}
