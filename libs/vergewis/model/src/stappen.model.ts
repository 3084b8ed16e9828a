import type { DossierStap, EerdereStap } from '@meldbaken/vergewis/contract';

/** A step as it stands now, with the versions before it, oldest first. */
export interface GeldendeStap<S> {
  stap: S;
  eerder: readonly S[];
}

/** Each step once, in its newest version, at the place where it was first written. */
export function geldendeStappen<S extends DossierStap<unknown>>(stappen: readonly S[]): GeldendeStap<S>[] {
  const uit = new Map<string, GeldendeStap<S>>();
  const wortel = new Map<string, string>();
  for (const s of stappen.toSorted((a, b) => a.volgnummer - b.volgnummer)) {
    const eerste = s.vervangt === null ? s.id : (wortel.get(s.vervangt) ?? s.id);
    wortel.set(s.id, eerste);
    const nu = uit.get(eerste);
    uit.set(eerste, nu ? { stap: s, eerder: [...nu.eerder, nu.stap] } : { stap: s, eerder: [] });
  }
  return [...uit.values()];
}

/** What an earlier version said. */
export const eerdereStap = (s: DossierStap<{ tekst?: string }>): EerdereStap => ({
  op: s.op,
  uitkomst: s.uitkomst ?? '',
  tekst: s.inhoud.tekst ?? '',
  door: s.door,
  vastgelegdOp: s.vastgelegdOp,
});
