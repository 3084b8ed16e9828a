import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag, useZoek, type PostvakQuery } from '@meldbaken/platform/graphql-client';
import { Knop, Leeg, Pagineren, Tabel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { PostvakFilter } from './postvak-filter';
import { usePostvakKolommen } from './postvak-kolommen';
import { PostvakDocument } from './postvak.graphql';
import { leesPostvakZoek, PER_PAGINA, postvakVraag } from './postvak-zoek';

const ELKE_MINUUT = { elkeMs: 60_000 };

/** What the inspectie received, newest on top (ui S10). */
export default function PostvakScherm(): ReactNode {
  const { t } = useLingui();
  const [zoek, zet] = useZoek(leesPostvakZoek);
  const vraag = useVraag(
    PostvakDocument,
    useMemo(() => postvakVraag(zoek), [zoek]),
    ELKE_MINUUT,
  );
  const kolommen = usePostvakKolommen();
  const bladeren = useBladeren({ na: zoek.na, zet: (na) => zet({ na }), pageInfo: vraag.data?.postvak.pageInfo });
  const gekozen = [zoek.status, zoek.soort, zoek.wie, zoek.spoed].some((deel) => deel !== undefined);
  const wis = (): void => zet({ status: undefined, soort: undefined, wie: undefined, spoed: undefined });
  const zin = useZin(vraag.data);
  return (
    <Pagina titel={t`Postvak`} zin={zin}>
      <PostvakFilter zoek={zoek} onZet={zet} onWis={wis} gekozen={gekozen} />
      <Ophalen vraag={vraag} regels={8}>
        {({ postvak }) => (
          <>
            <Tabel
              bijschrift={t`${plural(postvak.edges.length, { one: '# melding op deze pagina', other: '# meldingen op deze pagina, spoed en nieuwste bovenaan' })}`}
              kolommen={kolommen}
              rijen={postvak.edges.map(({ node }) => node)}
              sleutelVan={({ id }) => id}
              ongelezenVan={({ status }) => status === 'NIEUW'}
              bezig={vraag.vernieuwt}
              leeg={<Niets gekozen={gekozen} onWis={wis} />}
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}

/** How many of the shown reports wait for their confirmation. */
function useZin(data: PostvakQuery | undefined): string | undefined {
  const { t } = useLingui();
  if (!data) return undefined;
  const nieuw = data.postvak.edges.filter(({ node }) => node.status === 'NIEUW').length;
  if (nieuw === 0) return t`Er wacht geen nieuwe melding.`;
  return t`${plural(nieuw, { one: '# nieuwe melding wacht op een bevestiging.', other: '# nieuwe meldingen wachten op een bevestiging.' })}`;
}

function Niets({ gekozen, onWis }: { gekozen: boolean; onWis: () => void }): ReactNode {
  const { t } = useLingui();
  if (!gekozen) return <Leeg titel={t`Uw postvak is leeg.`} wat={t`Nieuwe meldingen komen hier vanzelf binnen.`} />;
  return (
    <Leeg
      titel={t`Geen meldingen met deze keuze.`}
      actie={
        <Knop variant="twee" onClick={onWis}>
          <Trans>Wis de keuze</Trans>
        </Knop>
      }
    />
  );
}
