import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  useBladeren,
  useVraag,
  useZoek,
  type PersonenTellingQuery,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, KnopLink, Leeg, Pagineren, Rij, Stapel, Tabel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { AlleenMetMenu, useMag } from '../delen/recht';
import { PersonenTabs } from '../delen/personen-tabs';
import { Gekozen } from './gekozen';
import { PersonenFilter } from './personen-filter';
import { usePersonenKolommen } from './personen-kolommen';
import { PersonenTegels } from './personen-tegels';
import { leesPersonenZoek, personenFilter, PER_PAGINA, tellingFilter, type PersonenZoek } from './personen-zoek';
import { PersonenDocument, PersonenTellingDocument } from './personen.graphql';
import { useKeuze } from './use-keuze';

/** Everybody who works here or wants to, and who of them may work with clients (ui S8). */
export default function PersonenScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Inhoud />
    </AlleenMetMenu>
  );
}

const LEEG: Record<keyof PersonenZoek, undefined> = {
  status: undefined,
  soort: undefined,
  eis: undefined,
  stand: undefined,
  straks: undefined,
  eenheid: undefined,
  oud: undefined,
};

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const mag = useMag().vastleggen;
  const [zoek, zetZoek] = useZoek(leesPersonenZoek);
  // A name, and a cursor that carries one, stay out of the address.
  const [naam, zetNaam] = useState('');
  const [na, zetNa] = useState<string>();
  const zet: typeof zetZoek = (deel) => {
    zetNa(undefined);
    zetZoek(deel);
  };
  const vraag = useVraag(
    PersonenDocument,
    useMemo(() => ({ first: PER_PAGINA, after: na, filter: personenFilter(zoek, naam) }), [zoek, naam, na]),
  );
  const telling = useVraag(
    PersonenTellingDocument,
    useMemo(() => ({ filter: tellingFilter(zoek, naam) }), [zoek, naam]),
  );
  const bladeren = useBladeren({ na, zet: zetNa, pageInfo: vraag.data?.dienstverbanden.pageInfo });
  const keuze = useKeuze();
  const kolommen = usePersonenKolommen(mag ? keuze.vak : null);
  const gekozen = naam !== '' || Object.values(zoek).some((deel) => deel !== undefined);
  const wis = (): void => {
    zetNaam('');
    zet(LEEG);
  };
  const opnieuw = (): void => {
    vraag.opnieuw();
    telling.opnieuw();
  };
  return (
    <Pagina titel={t`Personen`} zin={useZin(telling.data)} actie={mag ? <Toevoegen /> : undefined}>
      <Stapel ruimte="ruim">
        <PersonenTabs nu="lijst" />
        {telling.data && (
          <PersonenTegels telling={telling.data.dienstverbandTelling} zoek={zoek} onZet={(deel) => zet(deel)} />
        )}
        <PersonenFilter
          zoek={zoek}
          naam={naam}
          onNaam={(nieuw) => {
            zetNa(undefined);
            zetNaam(nieuw);
          }}
          onZet={zet}
          onWis={wis}
          gekozen={gekozen}
        />
        <Ophalen vraag={vraag} regels={8}>
          {({ dienstverbanden }) => {
            const rijen = dienstverbanden.edges.map(({ node }) => node);
            return (
              <Stapel>
                {mag && rijen.length > 0 && <Gekozen keuze={keuze} rijen={rijen} onKlaar={opnieuw} />}
                <Tabel
                  bijschrift={t`${plural(rijen.length, { one: '# persoon op deze pagina', other: '# personen op deze pagina, op naam' })}`}
                  kolommen={kolommen}
                  rijen={rijen}
                  sleutelVan={({ id }) => id}
                  bezig={vraag.vernieuwt}
                  leeg={<Niets gekozen={gekozen} mag={mag} onWis={wis} />}
                />
                <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
              </Stapel>
            );
          }}
        </Ophalen>
        <Bericht>
          <Trans>
            Hier staat niets uit meldingen. Wie een melding behandelt, ziet deze lijst niet. En u ziet hier geen
            melding.
          </Trans>
        </Bericht>
      </Stapel>
    </Pagina>
  );
}

function Toevoegen(): ReactNode {
  return (
    <Rij>
      <KnopLink href="/personen/nieuw">
        <Trans>Voeg iemand toe</Trans>
      </KnopLink>
      <KnopLink variant="twee" href="/personen/importeren">
        <Trans>Importeer een lijst</Trans>
      </KnopLink>
    </Rij>
  );
}

/** How many of the shown people may not work with clients today. */
function useZin(data: PersonenTellingQuery | undefined): string | undefined {
  const { t } = useLingui();
  if (!data) return undefined;
  const { nietInzetbaar: n, totaal } = data.dienstverbandTelling;
  if (totaal === 0) return undefined;
  if (n === 0) return t`Iedereen in deze lijst mag met cliënten werken.`;
  return t`${plural(n, { one: '# persoon mag nu niet met cliënten werken.', other: '# mensen mogen nu niet met cliënten werken.' })}`;
}

interface NietsProps {
  readonly gekozen: boolean;
  readonly mag: boolean;
  readonly onWis: () => void;
}

function Niets({ gekozen, mag, onWis }: NietsProps): ReactNode {
  const { t } = useLingui();
  if (gekozen)
    return (
      <Leeg
        titel={t`Niemand met deze keuze.`}
        actie={
          <Knop variant="twee" onClick={onWis}>
            <Trans>Wis de keuze</Trans>
          </Knop>
        }
      />
    );
  return (
    <Leeg
      titel={t`Er staat nog niemand in de lijst.`}
      wat={mag ? t`Voeg iemand toe, of lees een bestand in.` : t`HR voegt hier de mensen toe.`}
    />
  );
}
