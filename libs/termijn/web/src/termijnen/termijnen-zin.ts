import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Tellingen } from '../termijn/tellingen';

/** What matters now about the terms, in at most two sentences. */
export function useTermijnenZin(): (tellingen: Tellingen) => string {
  const { t } = useLingui();
  return ({ teLaat, vandaag, binnenkort, opTijd }) => {
    const open = teLaat + vandaag + binnenkort + opTijd;
    if (open === 0) return t`Er staat nu geen termijn open.`;
    const zinnen = [
      teLaat > 0 && t`${plural(teLaat, { one: '# termijn is te laat.', other: '# termijnen zijn te laat.' })}`,
      vandaag > 0 &&
        t`${plural(vandaag, { one: '# termijn loopt vandaag af.', other: '# termijnen lopen vandaag af.' })}`,
    ].filter((zin) => zin !== false);
    return zinnen.length > 0 ? zinnen.join(' ') : t`Geen enkele termijn is te laat.`;
  };
}
