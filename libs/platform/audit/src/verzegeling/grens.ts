import type { Transacties } from '@meldbaken/platform/tenancy';

/**
 * Up to which line of the log everything is final. A line gets its place when it is written and shows when its transaction ends, so a lower
 * one can come after a higher one. Whoever wrote a line holds a lock on the table until its transaction has ended: so the last place given
 * out is final once nobody who held the lock just after still does. No clock, no waiting, and long transactions elsewhere do not matter.
 */
const UITGEGEVEN = `select pg_sequence_last_value('audit.regel_volgorde')::text as volgorde`;
const SCHRIJVERS = `select l.virtualtransaction as wie from pg_locks l where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.granted
  and l.relation = 'audit.regel'::regclass and l.database = (select d.oid from pg_database d where d.datname = current_database())`;

export class Grens {
  private kandidaat: { volgorde: string; schrijvers: ReadonlySet<string> } | null = null;
  private definitief: string | null = null;

  constructor(private readonly transacties: Transacties) {}

  /** Place of the last line that is surely final; null when none is known yet. Asked again, it moves on. */
  async bepaal(): Promise<string | null> {
    if (this.kandidaat) await this.beoordeel(this.kandidaat);
    else await this.kies();
    return this.definitief;
  }

  private async beoordeel(k: { volgorde: string; schrijvers: ReadonlySet<string> }): Promise<void> {
    const nog = await this.schrijvers();
    if ([...k.schrijvers].some((s) => nog.has(s))) return;
    this.definitief = k.volgorde;
    await this.kies();
  }

  /** First the place, then the writers: a writer that comes between is one too many, never one too few. */
  private async kies(): Promise<void> {
    const [rij] = await this.transacties.aanDeDeur<{ volgorde: string | null }>(UITGEGEVEN, []);
    if (!rij?.volgorde) return;
    const schrijvers = await this.schrijvers();
    if (schrijvers.size) this.kandidaat = { volgorde: rij.volgorde, schrijvers };
    else {
      this.kandidaat = null;
      this.definitief = rij.volgorde;
    }
  }

  private async schrijvers(): Promise<Set<string>> {
    return new Set((await this.transacties.aanDeDeur<{ wie: string }>(SCHRIJVERS, [])).map((r) => r.wie));
  }
}
