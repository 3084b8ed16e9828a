import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

export interface Stand {
  readonly teLaat: number;
  readonly vandaag: number;
  readonly besluiten: number;
  readonly nieuw: number;
  /** Decides: hears it also when nothing waits. */
  readonly beslist: boolean;
}

/** The one sentence on top: what is late, what waits for a decision, what nobody read yet. */
export function useSamenvatting(): (stand: Stand) => string {
  const { t } = useLingui();
  return ({ teLaat, vandaag, besluiten, nieuw, beslist }) => {
    const zinnen = [
      nieuw > 0 &&
        t`${plural(nieuw, { one: '# nieuwe melding. Nog niemand las hem.', other: '# nieuwe meldingen. Nog niemand las ze.' })}`,
      teLaat > 0 && t`${plural(teLaat, { one: '# termijn is te laat.', other: '# termijnen zijn te laat.' })}`,
      vandaag > 0 &&
        t`${plural(vandaag, { one: '# termijn loopt vandaag af.', other: '# termijnen lopen vandaag af.' })}`,
      besluiten > 0 && t`${plural(besluiten, { one: '# besluit wacht op u.', other: '# besluiten wachten op u.' })}`,
    ].filter((zin) => zin !== false);
    if (zinnen.length > 0) return zinnen.join(' ');
    return beslist ? t`Er is niets te laat. Er wacht geen besluit op u.` : t`Er is niets te laat.`;
  };
}
