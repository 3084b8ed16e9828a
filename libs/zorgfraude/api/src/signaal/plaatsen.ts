import type { SqlPredicaat } from '@meldbaken/platform/access';

/** Numbers the placeholders while a statement is put together. */
export class Plaatsen {
  readonly waarden: unknown[] = [];

  /** The placeholder of a value. */
  voor(waarde: unknown): string {
    this.waarden.push(waarde);
    return `$${this.waarden.length}`;
  }

  /** A predicate of the access rules, with its own values. */
  recht(maak: (eerste: number) => SqlPredicaat): string {
    const p = maak(this.waarden.length + 1);
    this.waarden.push(...p.waarden);
    return `(${p.sql})`;
  }
}
