import { Trans, useLingui } from '@lingui/react/macro';
import type { ZoRekenenWeQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Stapel, Tijdlijn } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Wijziging = NonNullable<ZoRekenenWeQuery['termijn']>['geschiedenis'][number];

/** Everything that happened to a term; nothing is ever wiped. */
export function Geschiedenis({ wijzigingen }: { wijzigingen: readonly Wijziging[] }): ReactNode {
  const { t } = useLingui();
  const woorden: Readonly<Record<string, string>> = {
    GESTART: t`De termijn begon.`,
    GEHAALD: t`Gehaald.`,
    VERLOPEN: t`De termijn ging voorbij. De plicht blijft.`,
    VERVALLEN: t`De termijn verviel.`,
    VERVANGEN: t`De termijn is opnieuw berekend.`,
    EIGENAAR_GEWISSELD: t`Iemand anders zorgt nu voor deze termijn.`,
  };
  const items = wijzigingen.map(({ soort, op, door, reden }) => ({
    id: `${op} ${soort}`,
    moment: op,
    wat: woorden[soort] ?? t`Er veranderde iets.`,
    wie: door ?? t`vanzelf`,
    meer: reden === null ? undefined : <Bij>{reden}</Bij>,
  }));
  return (
    <Stapel ruimte="dicht">
      <h3>
        <Trans>Wat er gebeurde</Trans>
      </h3>
      <Tijdlijn items={items} label={t`Wat er met de termijn gebeurde`} />
    </Stapel>
  );
}
