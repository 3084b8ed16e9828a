import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useIk, useVraag, type OrganisatieEenhedenQuery } from '@meldbaken/platform/graphql-client';
import { Leeg, Tabel, type Kolom } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { OrganisatieEenhedenDocument } from './organisatie.graphql';

type Eenheid = OrganisatieEenhedenQuery['eenheden'][number];

const GEEN_VARIABELEN = {};

/** The units of the organisation, as a list to look at. */
export default function OrganisatieScherm(): ReactNode {
  const { t } = useLingui();
  const naam = useIk().gekozen?.organisatie.naam;
  const vraag = useVraag(OrganisatieEenhedenDocument, GEEN_VARIABELEN);
  const kolommen: Kolom<Eenheid>[] = [
    { sleutel: 'naam', kop: t`Naam`, rijkop: true, cel: (eenheid) => eenheid.naam },
    { sleutel: 'pad', kop: t`Hoort bij`, cel: (eenheid) => eenheid.pad },
  ];
  return (
    <Pagina titel={t`Organisatie`} zin={naam}>
      <Ophalen vraag={vraag} regels={8}>
        {({ eenheden }) => (
          <Tabel
            bijschrift={plural(eenheden.length, { one: '# locatie of team', other: '# locaties en teams' })}
            kolommen={kolommen}
            rijen={eenheden}
            sleutelVan={(eenheid) => eenheid.id}
            leeg={<Leeg titel={t`Er zijn nog geen locaties en teams.`} />}
          />
        )}
      </Ophalen>
    </Pagina>
  );
}
