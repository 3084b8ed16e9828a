export interface Rekendag {
  readonly datum: string;
  readonly telt: boolean;
  readonly reden: string;
}

/** Whether a day counts: days before the last counted one are skipped, days after it make the term longer. */
export type Telling = 'TELT' | 'TELT_NIET' | 'LOOPT_DOOR' | 'LAATSTE' | 'BEGIN';

export interface GetoondeDag extends Rekendag {
  readonly telling: Telling;
}

/** Reads the days of a sum in the order in which they stand. */
export function getoondeDagen(dagen: readonly Rekendag[]): readonly GetoondeDag[] {
  const laatsteGeteld = dagen.findLastIndex(({ telt }) => telt);
  return dagen.map((dag, plek) => ({
    ...dag,
    telling: tellingVan(dag, plek, { laatsteGeteld, aantal: dagen.length }),
  }));
}

function tellingVan(
  dag: Rekendag,
  plek: number,
  { laatsteGeteld, aantal }: { laatsteGeteld: number; aantal: number },
): Telling {
  if (dag.telt) return 'TELT';
  if (plek === 0) return 'BEGIN';
  if (plek < laatsteGeteld) return 'TELT_NIET';
  return plek === aantal - 1 ? 'LAATSTE' : 'LOOPT_DOOR';
}
