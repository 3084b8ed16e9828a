import type { Gebeurtenisverwerker } from './gebeurtenisverwerker';

/** Which handlers an event has. An event that nobody knows is a fault, not a success. */
export class Verwerkerslijst {
  private readonly perSoort = new Map<string, Gebeurtenisverwerker[]>();
  private readonly zonder: ReadonlySet<string>;

  constructor(verwerkers: readonly Gebeurtenisverwerker[], zonder: readonly string[]) {
    this.zonder = new Set(zonder);
    const namen = new Set<string>();
    for (const v of verwerkers) {
      if (namen.has(v.naam)) throw new Error(`outbox: two handlers are called '${v.naam}'`);
      if (this.zonder.has(v.soort)) throw new Error(`outbox: '${v.soort}' has a handler and is listed as having none`);
      namen.add(v.naam);
      this.perSoort.set(v.soort, [...(this.perSoort.get(v.soort) ?? []), v]);
    }
  }

  voor(soort: string): readonly Gebeurtenisverwerker[] {
    const lijst = this.perSoort.get(soort);
    if (lijst) return lijst;
    if (this.zonder.has(soort)) return [];
    throw new Error(`outbox: nobody handles the event '${soort}'`);
  }
}
