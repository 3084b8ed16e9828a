/** Values of a statement in the order of their placeholders. */
export class Waarden {
  readonly lijst: unknown[] = [];

  /** Placeholder for a value. */
  p(waarde: unknown): string {
    this.lijst.push(waarde);
    return `$${this.lijst.length}`;
  }

  /** Number of the next placeholder. */
  get volgende(): number {
    return this.lijst.length + 1;
  }

  /** Takes over a fragment whose placeholders begin at `volgende`. */
  voeg(fragment: { sql: string; waarden: readonly unknown[] }): string {
    this.lijst.push(...fragment.waarden);
    return fragment.sql;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that cannot be one is an id that is not there. */
export const isUuid = (tekst: string): boolean => UUID.test(tekst);
