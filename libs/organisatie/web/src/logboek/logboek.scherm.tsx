import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Leeg, Link, Pagineren, Tabel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { LogboekFilter } from './logboek-filter';
import { LogboekDocument } from './logboek.graphql';
import { logboekKolommen } from './logboek-kolommen';
import { PER_PAGINA, leesLogboekZoek, logboekVraag } from './logboek-zoek';

/** Who read or did what, for the fg: ids only, never content. */
export default function LogboekScherm(): ReactNode {
  const { t, i18n } = useLingui();
  const [zoek, zet] = useZoek(leesLogboekZoek);
  const vraag = useVraag(
    LogboekDocument,
    useMemo(() => logboekVraag(zoek), [zoek]),
  );
  const kolommen = useMemo(
    () =>
      logboekKolommen({
        i18n,
        dossierHref: (id) => `/logboek?dossier=${id}`,
        link: (href, tekst) => (
          <span className="mb-heel">
            <Link href={href}>{tekst}</Link>
          </span>
        ),
      }),
    [i18n],
  );
  const bladeren = useBladeren({
    na: zoek.na,
    zet: (na) => zet({ na }),
    pageInfo: vraag.data?.auditregels.pageInfo,
  });
  return (
    <Pagina titel={t`Logboek`} zin={t`Hier staat wie wat las of deed. U ziet alleen nummers en codes, geen inhoud.`}>
      <LogboekFilter zoek={zoek} onZet={zet} />
      <Ophalen vraag={vraag} regels={10}>
        {({ auditregels }) => (
          <>
            <Tabel
              bijschrift={t`${plural(auditregels.edges.length, { one: '# regel', other: '# regels' })} op deze pagina, nieuwste bovenaan`}
              kolommen={kolommen}
              rijen={auditregels.edges.map((rand) => rand.node)}
              sleutelVan={(regel) => regel.id}
              bezig={vraag.vernieuwt}
              leeg={<Leeg titel={t`Geen regels met deze keuze.`} wat={t`Kies een langere periode.`} />}
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}
