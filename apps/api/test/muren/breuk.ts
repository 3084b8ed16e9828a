import { Client, type QueryResult } from 'pg';

export interface Statement {
  tekst: string;
  waarden: unknown[];
}

/** KILL: the server process behind the connection dies before the statement. FOUT: the statement fails. NA: it is done, and then the line breaks. */
export type Breuk = 'KILL' | 'FOUT' | 'NA';

type Vraag = (...args: unknown[]) => Promise<QueryResult>;

/** Watches one transaction on the wire and breaks it at a chosen statement. */
export class Breker {
  readonly gezien: Statement[] = [];
  private doel: Client | null = null;
  private opgelet = false;
  private bij = Infinity;
  private hoe: Breuk = 'KILL';
  private readonly echt: Vraag = Reflect.get(Client.prototype, 'query');

  constructor(private readonly beheer: Client) {
    const langs = (client: Client, args: unknown[]): Promise<QueryResult> => this.langs(client, args);
    Reflect.set(Client.prototype, 'query', function (this: Client, ...args: unknown[]): Promise<QueryResult> {
      return langs(this, args);
    });
  }

  /** Follows the first transaction that writes from here on; breaks at its statement number `bij`, counted from 1. */
  let(bij: number, hoe: Breuk): void {
    Object.assign(this, { doel: null, opgelet: true, bij, hoe });
    this.gezien.length = 0;
  }

  herstel(): void {
    Reflect.set(Client.prototype, 'query', this.echt);
  }

  private langs(client: Client, args: unknown[]): Promise<QueryResult> {
    const verder = (): Promise<QueryResult> => this.echt.apply(client, args);
    if (client === this.beheer || !this.opgelet) return verder();
    const tekst = tekstVan(args[0]);
    // TypeORM opens its transactions with these words; reads in one round trip say 'begin'.
    if (!this.doel && tekst === 'START TRANSACTION') this.doel = client;
    if (client !== this.doel) return verder();
    this.gezien.push({ tekst, waarden: waardenVan(args) });
    if (tekst === 'COMMIT' || this.gezien.length === this.bij) this.opgelet = false;
    return this.gezien.length === this.bij ? this.breek(client, verder) : verder();
  }

  private async breek(client: Client, verder: () => Promise<QueryResult>): Promise<QueryResult> {
    if (this.hoe === 'FOUT') return this.echt.call(client, 'select 1 / 0');
    if (this.hoe === 'NA') await verder();
    const pid: unknown = Reflect.get(client, 'processID');
    await this.echt.call(this.beheer, 'select pg_terminate_backend($1, 5000)', [pid]);
    return this.echt.call(client, 'select 1');
  }
}

const tekstVan = (a: unknown): string =>
  typeof a === 'string' ? a : typeof a === 'object' && a !== null && 'text' in a ? String(a.text) : '';

function waardenVan([a, b]: unknown[]): unknown[] {
  if (Array.isArray(b)) return b;
  return typeof a === 'object' && a !== null && 'values' in a && Array.isArray(a.values) ? a.values : [];
}
