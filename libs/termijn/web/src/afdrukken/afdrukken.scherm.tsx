import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina, useZoek } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, KnopLink, Laden, Leeg, Rij, Tabel, toonMoment, useNu } from '@meldbaken/platform/ui';
import { ernstenVan, schrijfTermijnZoek, zoekFilter } from '@meldbaken/termijn/model';
import { useMemo, useState, type ReactNode } from 'react';
import { useTermijnKolommen } from '../termijn/termijn-kolommen';
import { leesTermijnenZoek, zonderPagina } from '../termijnen/termijnen-zoek';
import { MEEST_OP_PAPIER, useAlleRijen } from './use-alle-rijen';

const NIETS: ReadonlySet<string> = new Set();

/** The list for paper: every row of the filter, no rail and no buttons. */
export default function AfdrukkenScherm(): ReactNode {
  const { t } = useLingui();
  const [zoek] = useZoek(leesTermijnenZoek);
  const filter = useMemo(() => ({ ...zoekFilter(zoek), ernst: [...ernstenVan(zoek)] }), [zoek]);
  const { rijen, klaar, meer, mis } = useAlleRijen(filter, zoek.sorteer ?? 'VERVALT_OP');
  const alle = useTermijnKolommen({ leesbaar: NIETS, acties: () => null });
  const kolommen = useMemo(() => alle.filter(({ sleutel }) => sleutel !== 'actie'), [alle]);
  const nu = useNu();
  const [begin] = useState(nu);
  const op = toonMoment(begin);
  const terug = schrijfTermijnZoek(zonderPagina(zoek));
  const aantal = t`${plural(rijen.length, { one: '# termijn', other: '# termijnen' })}`;
  return (
    <Pagina titel={t`Termijnen op papier`} zin={klaar ? t`${aantal}, zoals u ze zag op ${op}.` : undefined}>
      <Rij>
        {klaar && (
          <Knop onClick={() => window.print()}>
            <Trans>Druk af</Trans>
          </Knop>
        )}
        <KnopLink variant="twee" href={terug === '' ? '/termijnen' : `/termijnen?${terug}`}>
          <Trans>Terug naar de lijst</Trans>
        </KnopLink>
      </Rij>
      {mis && (
        <Bericht soort="fout">
          <Trans>De lijst kon niet helemaal worden opgehaald. Laad de pagina opnieuw.</Trans>
        </Bericht>
      )}
      {meer && (
        <Bericht soort="waarschuwing">
          <Trans>
            U ziet de eerste {MEEST_OP_PAPIER} termijnen. Kies een filter, of sla de lijst op als bestand voor alle
            termijnen.
          </Trans>
        </Bericht>
      )}
      {!klaar && !mis && <Laden regels={10} />}
      {klaar && (
        <Tabel
          bijschrift={aantal}
          kolommen={kolommen}
          rijen={rijen}
          sleutelVan={({ id }) => id}
          ernstVan={({ ernst }) => ernst}
          leeg={<Leeg titel={t`Geen termijnen met deze keuze.`} />}
        />
      )}
    </Pagina>
  );
}
