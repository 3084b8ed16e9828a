import { oorzakenOnder, type Knoop } from '@meldbaken/melding/model';
import type { Oorzaak } from '@meldbaken/platform/ui';

/** The nodes of one branch as a tree. A circle (which the model refuses) ends where it would begin again. */
export function alsBoom(knopen: readonly Knoop[], tak: Knoop['tak'], ouder: string | null = null, diep = 0): Oorzaak[] {
  if (diep > knopen.length) return [];
  return oorzakenOnder(knopen, ouder, tak).map((k) => ({
    id: k.id,
    tekst: k.tekst,
    achter: alsBoom(knopen, tak, k.id, diep + 1),
  }));
}

/** This cause and all that hangs on it are gone. */
export function zonder(knopen: readonly Knoop[], id: string): Knoop[] {
  const weg = new Set([id]);
  for (let n = -1; n !== weg.size;) {
    n = weg.size;
    for (const k of knopen) if (k.ouder !== null && weg.has(k.ouder)) weg.add(k.id);
  }
  return knopen.filter((k) => !weg.has(k.id));
}

/** A code that no cause of this tree has. */
export const nieuweCode = (knopen: readonly Knoop[]): string => {
  let n = knopen.length + 1;
  while (knopen.some((k) => k.id === `o${n}`)) n += 1;
  return `o${n}`;
};
