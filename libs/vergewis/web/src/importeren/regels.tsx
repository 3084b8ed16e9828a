import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  useBladeren,
  useVraag,
  type PersonenImportActie,
  type PersonenImportRegelsQuery,
} from '@meldbaken/platform/graphql-client';
import { Leeg, Pagineren, Stapel, StatusChip, Tabel, type Kolom, type StatusSoort } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { PersonenImportRegelsDocument } from './importeren.graphql';

type Regel = PersonenImportRegelsQuery['personenImportRegels']['edges'][number]['node'];

interface RegelsProps {
  readonly importId: string;
  readonly actie?: PersonenImportActie;
  readonly botsing?: boolean;
}

/** The rows of a list, a page at a time, in the order of the file. */
export function Regels({ importId, actie, botsing }: RegelsProps): ReactNode {
  const { t } = useLingui();
  // In memory: a cursor of this list is no address to share.
  const [na, zetNa] = useState<string>();
  const variabelen = useMemo(() => ({ importId, actie, botsing, after: na }), [importId, actie, botsing, na]);
  const vraag = useVraag(PersonenImportRegelsDocument, variabelen);
  const stappen = useBladeren({ na, zet: zetNa, pageInfo: vraag.data?.personenImportRegels.pageInfo });
  const kolommen = useKolommen();
  return (
    <Ophalen vraag={vraag} regels={8}>
      {({ personenImportRegels: { edges } }) => (
        <Stapel>
          <Tabel
            bijschrift={t`Regels van de lijst, in de volgorde van het bestand`}
            kolommen={kolommen}
            rijen={edges.map(({ node }) => node)}
            sleutelVan={({ rij }) => String(rij)}
            bezig={vraag.vernieuwt}
            leeg={<Leeg titel={t`Hier zijn geen regels.`} />}
          />
          <Pagineren {...stappen} bezig={vraag.vernieuwt} />
        </Stapel>
      )}
    </Ophalen>
  );
}

const SOORT: Readonly<Record<PersonenImportActie, StatusSoort>> = {
  NIEUW: 'gelukt',
  WIJZIGT: 'info',
  GELIJK: 'rust',
  FOUT: 'fout',
};
const WOORD: Readonly<Record<PersonenImportActie, ReactNode>> = {
  NIEUW: <Trans>Nieuw</Trans>,
  WIJZIGT: <Trans>Wijzigt</Trans>,
  GELIJK: <Trans>Hetzelfde</Trans>,
  FOUT: <Trans>Fout</Trans>,
};

function useKolommen(): readonly Kolom<Regel>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { sleutel: 'rij', kop: t`Rij`, soort: 'getal', cel: ({ rij }) => rij },
      {
        sleutel: 'wie',
        kop: t`Wie`,
        rijkop: true,
        cel: ({ personeelsnummer, naam }) => [personeelsnummer, naam].filter(Boolean).join(' ') || t`Zonder nummer`,
      },
      {
        sleutel: 'actie',
        kop: t`Wat gebeurt er`,
        cel: ({ actie, uitkomst }) =>
          uitkomst === 'BOTSING' ? (
            <StatusChip soort="waarschuwing">{t`Bleef liggen`}</StatusChip>
          ) : (
            <StatusChip soort={SOORT[actie]}>{WOORD[actie]}</StatusChip>
          ),
      },
      { sleutel: 'meer', kop: t`Bijzonderheden`, cel: (regel) => <Meer regel={regel} /> },
    ],
    [t],
  );
}

function Meer({ regel: { fouten, verschil } }: { regel: Regel }): ReactNode {
  if (!fouten.length && !verschil.length) return null;
  return (
    <ul>
      {fouten.map((f) => (
        <li key={f.cel}>
          <Trans>
            Cel <b>{f.cel}</b> ({f.kop}): {f.bericht}
          </Trans>
        </li>
      ))}
      {verschil.map((v) => (
        <li key={v.wat}>
          <Trans>
            {v.wat}: van <b>{v.oud || '(leeg)'}</b> naar <b>{v.nieuw || '(leeg)'}</b>
          </Trans>
        </li>
      ))}
    </ul>
  );
}
