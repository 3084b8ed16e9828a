import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnWijzigingRijFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Stapel, Tijdlijn, toonEindmoment, toonMoment } from '@meldbaken/platform/ui';
import { TE_LAAT_REDENEN } from '@meldbaken/termijn/contract';
import { TE_LAAT_REDEN_LABEL } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';

/** Everything that happened to a term; nothing is ever wiped. */
export function Geschiedenis({ wijzigingen }: { wijzigingen: readonly TermijnWijzigingRijFragment[] }): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="dicht">
      <h3>
        <Trans>Wat er gebeurde</Trans>
      </h3>
      <GeschiedenisLijst wijzigingen={wijzigingen} label={t`Wat er met de termijn gebeurde`} />
    </Stapel>
  );
}

interface LijstProps {
  readonly wijzigingen: readonly TermijnWijzigingRijFragment[];
  readonly label: string;
}

/** The same without a heading: who did what when, with what it was before. */
export function GeschiedenisLijst({ wijzigingen, label }: LijstProps): ReactNode {
  const { t } = useLingui();
  const woorden: Readonly<Record<string, string>> = {
    GESTART: t`De termijn begon.`,
    GEHAALD: t`Gehaald.`,
    VERLOPEN: t`De termijn ging voorbij. De plicht blijft.`,
    VERVALLEN: t`De termijn verviel.`,
    VERVANGEN: t`De termijn is opnieuw berekend.`,
    HERREKEND: t`De termijn is opnieuw berekend.`,
    EIGENAAR_GEWISSELD: t`Iemand anders zorgt nu voor deze termijn.`,
    OPGESCHORT: t`De termijn is stilgezet.`,
    HERVAT: t`De termijn loopt weer.`,
    VERLENGD: t`De termijn is verlengd.`,
    INGEKORT: t`De termijn is korter geworden.`,
    TE_LAAT_TOEGELICHT: t`Uitgelegd waarom het te laat was.`,
  };
  const items = wijzigingen.map((w, nummer) => ({
    id: `${nummer} ${w.soort}`,
    moment: w.op,
    wat: woorden[w.soort] ?? t`Er veranderde iets.`,
    wie: w.door ?? t`vanzelf`,
    meer: <Details wijziging={w} />,
  }));
  return <Tijdlijn items={items} label={label} />;
}

function Details({ wijziging }: { wijziging: TermijnWijzigingRijFragment }): ReactNode {
  const zinnen = useZinnen(wijziging);
  return zinnen.map((zin) => <Bij key={zin}>{zin}</Bij>);
}

/** The old value, the moment that was named, who granted it, and why. */
function useZinnen(w: TermijnWijzigingRijFragment): readonly string[] {
  const { t } = useLingui();
  const einde = w.vervaltOpOud === null ? '' : toonEindmoment(w.vervaltOpOud, 'middel');
  const moment = w.perOp === null ? '' : toonMoment(w.perOp);
  const per: Readonly<Record<string, string>> = {
    VERLENGD: t`Gevraagd of meegedeeld op ${moment}.`,
    OPGESCHORT: t`Stil sinds ${moment}.`,
    HERVAT: t`Loopt weer vanaf ${moment}.`,
  };
  const code = TE_LAAT_REDENEN.find((r) => r === w.redenCode);
  const kenmerk = w.kenmerk ?? '';
  const door = w.toegekendDoor ?? '';
  const eerst = w.eigenaarOud ?? '';
  return [
    ['HERVAT', 'VERLENGD', 'INGEKORT'].includes(w.soort) && einde !== '' && t`Het einde was eerst ${einde}.`,
    moment !== '' && (per[w.soort] ?? ''),
    eerst !== '' && t`Eerst was dat ${eerst}.`,
    door !== '' && t`Beslist door ${door}.`,
    kenmerk !== '' && t`Kenmerk: ${kenmerk}.`,
    code && `${TE_LAAT_REDEN_LABEL[code]}.`,
    w.reden,
  ].filter((zin): zin is string => typeof zin === 'string' && zin !== '');
}
