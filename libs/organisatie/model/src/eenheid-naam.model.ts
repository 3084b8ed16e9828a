export interface EenheidKnoop {
  readonly id: string;
  readonly naam: string;
  readonly ouderId: string | null;
  /** People directly in this unit; those in the units below are counted along. */
  readonly aantal: number;
}

/** From so many people on, the name of a unit does not point at somebody (spec 00). */
export const EENHEID_DREMPEL = 20;
export const AFGESCHERMD = 'afgeschermd';

/**
 * How every unit is named to somebody without sight of the melding: itself with 20 people or more, else its parent when
 * that has 20, else 'afgeschermd'.
 */
export function namenInOverzicht(boom: readonly EenheidKnoop[]): ReadonlyMap<string, string> {
  const opId = new Map(boom.map((e) => [e.id, e]));
  const aantallen = mensenPerEenheid(boom, opId);
  const groot = (id: string | null): EenheidKnoop | undefined =>
    id !== null && (aantallen.get(id) ?? 0) >= EENHEID_DREMPEL ? opId.get(id) : undefined;
  return new Map(boom.map((e) => [e.id, (groot(e.id) ?? groot(e.ouderId))?.naam ?? AFGESCHERMD]));
}

/** People of each unit with all below it. A circle in the tree stops where it began. */
function mensenPerEenheid(
  boom: readonly EenheidKnoop[],
  opId: ReadonlyMap<string, EenheidKnoop>,
): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  for (const eenheid of boom) {
    const geweest = new Set<string>();
    for (let e: EenheidKnoop | undefined = eenheid; e && !geweest.has(e.id); e = opId.get(e.ouderId ?? '')) {
      geweest.add(e.id);
      aantallen.set(e.id, (aantallen.get(e.id) ?? 0) + eenheid.aantal);
    }
  }
  return aantallen;
}
