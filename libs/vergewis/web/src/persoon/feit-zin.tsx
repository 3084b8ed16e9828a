import { useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { toonDatum } from '@meldbaken/platform/ui';
import { ECHTHEID_LABEL, FEIT_HERKOMST_LABEL, FEIT_SOORT_LABEL, PROFIEL_SOORT_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';

export type Feit = PersoonDelenFragment['feiten'][number];

/** What was written down, in one line: what, when, by whom, and what stood on it. */
export function FeitZin({ feit }: { readonly feit: Feit }): ReactNode {
  const { t } = useLingui();
  const op = toonDatum(feit.op, 'middel');
  const afgegeven = feit.afgegevenOp === null ? '' : toonDatum(feit.afgegevenOp, 'middel');
  const tot = feit.geldigTot === null ? '' : toonDatum(feit.geldigTot, 'middel');
  const nummers = feit.profielNummers.join(', ');
  const delen = [
    `${FEIT_SOORT_LABEL[feit.soort]}: ${op}`,
    feit.door?.naam ?? FEIT_HERKOMST_LABEL[feit.herkomst],
    afgegeven === '' ? '' : t`afgegeven op ${afgegeven}`,
    tot === '' ? '' : t`geldig tot en met ${tot}`,
    feit.profielSoort === null ? '' : `${PROFIEL_SOORT_LABEL[feit.profielSoort]} ${nummers}`,
    feit.echtheid.map((e) => ECHTHEID_LABEL[e]).join(', '),
    feit.kenmerk === null ? '' : t`kenmerk ${feit.kenmerk}`,
    feit.bigNummer === null ? '' : t`BIG-nummer ${feit.bigNummer}`,
  ];
  return <>{delen.filter((x) => x !== '').join(' · ')}</>;
}
