import type { Vraag } from './transacties';

/** More texts than this are planned each time: every plan costs memory in every connection. */
const MEESTE = 200;
const EENMAAL_GEZIEN = 1000;

/**
 * Gives a text that comes back the name of a prepared statement, so that a connection plans it once: with two walls in it,
 * planning costs more than answering.
 */
export class Voorbereid {
  private readonly namen = new Map<string, string>();
  private readonly eenmaal = new Set<string>();

  vraag(v: Vraag): { name?: string; text: string; values: unknown[] } {
    const naam = v.naam ?? this.naamVan(v.sql);
    return { ...(naam ? { name: naam } : {}), text: v.sql, values: [...v.waarden] };
  }

  private naamVan(sql: string): string | undefined {
    const naam = this.namen.get(sql);
    if (naam ?? this.namen.size >= MEESTE) return naam;
    if (!this.eenmaal.has(sql)) {
      if (this.eenmaal.size >= EENMAAL_GEZIEN) this.eenmaal.clear();
      this.eenmaal.add(sql);
      return undefined;
    }
    this.eenmaal.delete(sql);
    const nieuw = `mb_v${this.namen.size}`;
    this.namen.set(sql, nieuw);
    return nieuw;
  }
}
