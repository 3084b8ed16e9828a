import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { alsCode, type VandaagQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Link, Tijdlijn, Uitklap, useNu } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { LeesbareDossiers } from '../termijn/openen';
import { categorieTekst } from './labels';
import { weekRegels, type WeekRegel } from './week-regels';

interface DezeWeekProps {
  readonly data: VandaagQuery;
  readonly leesbaar: LeesbareDossiers;
}

const MEEST = 5;
const CATEGORIEEN = [
  'CALAMITEIT',
  'GEWELD',
  'ONTSLAG',
  'WMO_CALAMITEIT',
  'WMO_GEWELD',
  'JEUGD_CALAMITEIT',
  'JEUGD_GEWELD',
] as const;

/** What changed in seven days, without content; a line leads to the case for who takes part in it (ui S1). */
export function DezeWeek({ data, leesbaar }: DezeWeekProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const regels = useMemo(() => weekRegels(data, nu), [data, nu]);
  const { binnen = 0, gesloten = 0 } = data.weekMeldingen ?? {};
  const zin = useZin();
  const items = regels.map((r) => ({
    id: r.id,
    moment: r.op,
    wat: zin(r),
    wie: leesbaar.has(r.dossierId) ? <Link href={r.pad}>{r.nummer}</Link> : r.nummer,
  }));
  return (
    <Kaart titel={t`Deze week veranderd`}>
      <p>
        {binnen === 0
          ? t`Er kwam geen melding binnen.`
          : t`${plural(binnen, { one: '# melding kwam binnen.', other: '# meldingen kwamen binnen.' })}`}{' '}
        {gesloten === 0
          ? t`Er ging geen melding dicht.`
          : t`${plural(gesloten, { one: '# melding is gesloten.', other: '# meldingen zijn gesloten.' })}`}
      </p>
      <Tijdlijn items={items.slice(0, MEEST)} label={t`Deze week veranderd`} />
      {items.length > MEEST && (
        <Uitklap titel={t`Eerder deze week (${items.length - MEEST})`}>
          <Tijdlijn items={items.slice(MEEST)} label={t`Eerder deze week`} />
        </Uitklap>
      )}
    </Kaart>
  );
}

function useZin(): (regel: WeekRegel) => string {
  const { t, i18n } = useLingui();
  return ({ soort, wat }) => {
    const categorie = alsCode(wat, CATEGORIEEN);
    const melding = categorie ? categorieTekst(i18n, categorie) : wat;
    const wmo = categorie?.startsWith('WMO_') === true;
    return {
      GEHAALD: t`Gehaald: ${wat}`,
      TE_LAAT_GEHAALD: t`Te laat gehaald: ${wat}`,
      VERLOPEN: t`Te laat: ${wat}`,
      VERLENGD: t`Meer tijd gekregen: ${wat}`,
      VERZONDEN: wmo ? t`Verzonden aan de gemeente: ${melding}` : t`Verzonden aan de IGJ: ${melding}`,
      BEVESTIGD: wmo
        ? t`De gemeente bevestigde de ontvangst: ${melding}`
        : t`De IGJ bevestigde de ontvangst: ${melding}`,
    }[soort];
  };
}
