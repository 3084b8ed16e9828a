import type { Dag, DienstverbandVersie, Profielregel, RegelBereik } from '@meldbaken/vergewis/contract';
import { vouw } from '../naam.model';

/** Is this person one of whom the rule speaks? */
export function valtOnder(d: DienstverbandVersie, b: RegelBereik): boolean {
  if (b.alleenClientcontact && !d.clientcontact) return false;
  if (b.soorten.length > 0 && !b.soorten.includes(d.soort)) return false;
  if (b.zorgsoorten.length > 0 && !b.zorgsoorten.includes(d.zorgsoort)) return false;
  if (b.eenheidIds.length > 0 && !b.eenheidIds.includes(d.eenheidId)) return false;
  if (b.begonnenVanaf !== null && (d.beginOp ?? '9999-12-31') < b.begonnenVanaf) return false;
  if (b.functieWoorden.length === 0) return true;
  const functie = vouw(d.functie);
  return b.functieWoorden.some((w) => functie.includes(vouw(w)));
}

/** The versions that hold on a day, as they were known on `bekendOp`: the newest version of every rule. */
export function regelsOp(regels: readonly Profielregel[], op: Dag, bekendOp: Dag): Profielregel[] {
  const geldig = regels.filter(
    (r) => r.vastgelegdOp <= bekendOp && r.geldigVan <= op && (r.geldigTot === null || op < r.geldigTot),
  );
  const nieuwste = new Map<string, Profielregel>();
  for (const r of geldig) {
    const ander = nieuwste.get(r.id);
    if (!ander || ander.versie < r.versie) nieuwste.set(r.id, r);
  }
  return [...nieuwste.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
