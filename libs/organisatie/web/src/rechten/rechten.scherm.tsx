import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useIk, useVraag, type RechtenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Filterbalk, Keuze, Leeg, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { rolNaam } from '../rollen/rol-labels';
import { RechtenDocument } from './rechten.graphql';

type Recht = RechtenQuery['rechten'][number];

const GEEN_VARIABELEN = {};

/** Who may do what, made from the rules themselves, so that it cannot drift from what the product does. */
export default function RechtenScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(RechtenDocument, GEEN_VARIABELEN);
  return (
    <Pagina
      titel={t`Rechten`}
      zin={t`Hier staat wie wat mag in uw soort organisatie. Deze lijst komt uit de regels zelf.`}
    >
      <Ophalen vraag={vraag} regels={10}>
        {({ rechten }) => <Matrix rechten={rechten} />}
      </Ophalen>
    </Pagina>
  );
}

function Matrix({ rechten }: { rechten: readonly Recht[] }): ReactNode {
  const { t } = useLingui();
  const { gekozen } = useIk();
  const soort = gekozen?.organisatie.soort;
  const [rol, kies] = useState('');
  // Only the roles of one's own kind of organisation.
  const eigen = useMemo(
    () => rechten.map((recht) => ({ ...recht, rollen: recht.rollen.filter((r) => r.soort === soort) })),
    [rechten, soort],
  );
  const rollen = [...new Set(eigen.flatMap((recht) => recht.rollen.map((r) => r.rol)))];
  const rijen = eigen.filter((r) => r.rollen.length > 0 && (rol === '' || r.rollen.some((x) => x.rol === rol)));
  const kolommen: Kolom<Recht>[] = [
    {
      sleutel: 'uitleg',
      kop: t`Wat`,
      rijkop: true,
      cel: ({ uitleg, code }) => (
        <>
          {uitleg}
          <Bij>{code}</Bij>
        </>
      ),
    },
    { sleutel: 'onderwerp', kop: t`Waarover`, cel: ({ onderwerp }) => onderwerp },
    {
      sleutel: 'rollen',
      kop: t`Wie, en wanneer`,
      cel: (recht) => <Wie recht={recht} rol={rol} />,
    },
  ];
  return (
    <Stapel ruimte="ruim">
      <Filterbalk gekozen={rol !== ''} onWis={() => kies('')}>
        <Keuze
          label={t`Rol`}
          leeg={t`Alle rollen`}
          value={rol}
          onChange={(e) => kies(e.target.value)}
          opties={rollen.map((r) => ({ waarde: r, label: rolNaam(r) }))}
        />
      </Filterbalk>
      <Tabel
        bijschrift={plural(rijen.length, { one: '# recht', other: '# rechten' })}
        kolommen={kolommen}
        rijen={rijen}
        sleutelVan={(recht) => recht.code}
        leeg={<Leeg titel={t`Deze rol heeft geen rechten.`} />}
      />
    </Stapel>
  );
}

function Wie({ recht, rol }: { recht: Recht; rol: string }): ReactNode {
  return (
    <Stapel ruimte="dicht">
      {recht.rollen
        .filter((r) => rol === '' || r.rol === rol)
        .map((r) => (
          <div key={`${r.rol} ${r.voorwaarde}`}>
            {rolNaam(r.rol)}
            <Bij>{r.voorwaarde}</Bij>
          </div>
        ))}
    </Stapel>
  );
}
