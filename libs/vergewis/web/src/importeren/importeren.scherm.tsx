import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Ophalen, Pagina, useVraag, type PersonenImportDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Kaart,
  KnopLink,
  Leeg,
  Link,
  Moment,
  Onzichtbaar,
  Rij,
  Stapel,
  Tabel,
  type Kolom,
} from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { BestandKiezen } from './bestand-kiezen';
import { PersonenImportsDocument } from './importeren.graphql';
import { LijstStand } from './lijst-stand';
import { AlleenHr } from './mag-importeren';

type Lijst = PersonenImportDelenFragment;

const GEEN = {};

/** Lists of people from the personnel system: in, and out. */
export default function ImporterenScherm(): ReactNode {
  return (
    <AlleenHr>
      <Inhoud />
    </AlleenHr>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const navigeer = useNavigate();
  const vraag = useVraag(PersonenImportsDocument, GEEN);
  return (
    <Pagina titel={t`Personen importeren`} zin={t`Neem de lijst uit uw personeelssysteem over.`}>
      <Stapel ruimte="ruim">
        <BestandKiezen onGeladen={(id) => void navigeer({ to: `/personen/importeren/${id}` })} />
        <Ophalen vraag={vraag} regels={3}>
          {({ personenImports }) => <Eerdere lijsten={personenImports} />}
        </Ophalen>
        <AlsBestand />
      </Stapel>
    </Pagina>
  );
}

function Eerdere({ lijsten }: { lijsten: readonly Lijst[] }): ReactNode {
  const { t } = useLingui();
  const kolommen = useKolommen();
  return (
    <Kaart titel={<Trans>Eerdere lijsten</Trans>}>
      <Tabel
        bijschrift={t`${plural(lijsten.length, { one: '# lijst', other: '# lijsten, de nieuwste bovenaan' })}`}
        kolommen={kolommen}
        rijen={lijsten}
        sleutelVan={({ id }) => id}
        leeg={<Leeg titel={t`Er is nog geen lijst geladen.`} wat={t`Kies hierboven een bestand.`} />}
      />
    </Kaart>
  );
}

function useKolommen(): readonly Kolom<Lijst>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'bestand',
        kop: t`Bestand`,
        rijkop: true,
        cel: ({ id, bestandsnaam }) => <Link href={`/personen/importeren/${id}`}>{bestandsnaam}</Link>,
      },
      { sleutel: 'stand', kop: t`Stand`, cel: ({ status }) => <LijstStand stand={status} /> },
      { sleutel: 'aantal', kop: t`Regels`, soort: 'getal', cel: ({ aantal }) => aantal.toLocaleString('nl-NL') },
      { sleutel: 'wie', kop: t`Geladen door`, cel: ({ door }) => door?.naam ?? '' },
      {
        sleutel: 'op',
        kop: t`Geladen op`,
        soort: 'getal',
        cel: ({ gemaaktOp }) => <Moment moment={gemaaktOp} stijl="kort" />,
      },
    ],
    [t],
  );
}

function AlsBestand(): ReactNode {
  return (
    <Kaart titel={<Trans>Alle personen als bestand</Trans>}>
      <Stapel>
        <Bij>
          <Trans>U kunt dit bestand wijzigen en weer laden. In het logboek staat dat u het ophaalde.</Trans>
        </Bij>
        <Rij>
          <KnopLink variant="twee" href="/uitvoer/personen.xlsx" download>
            <Onzichtbaar>
              <Trans>Sla de lijst op voor</Trans>
            </Onzichtbaar>{' '}
            <Trans>Excel</Trans>
          </KnopLink>
          <KnopLink variant="twee" href="/uitvoer/personen.csv" download>
            <Onzichtbaar>
              <Trans>Sla de lijst op als</Trans>
            </Onzichtbaar>{' '}
            <Trans>CSV</Trans>
          </KnopLink>
        </Rij>
      </Stapel>
    </Kaart>
  );
}
