import { useLingui } from '@lingui/react/macro';
import { instellingenVan } from '@meldbaken/organisatie/model';
import { Pagina, useIk } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Link, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** What this person may choose for the organisation, with one sentence each. */
export default function InstellingenScherm(): ReactNode {
  const { t } = useLingui();
  const { gekozen } = useIk();
  const instellingen = gekozen ? instellingenVan(gekozen.organisatie.soort, gekozen.rollen) : [];
  return (
    <Pagina titel={t`Instellingen`} zin={t`Dit kiest u voor uw hele organisatie.`}>
      <Kaart>
        <Stapel ruimte="ruim">
          {instellingen.map(({ pad, naam, uitleg }) => (
            <div key={pad}>
              <Link href={pad}>{naam}</Link>
              <Bij>{uitleg}</Bij>
            </div>
          ))}
        </Stapel>
      </Kaart>
    </Pagina>
  );
}
