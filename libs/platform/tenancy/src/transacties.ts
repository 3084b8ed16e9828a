import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { Inzage, SysteemInzage } from './inzage';
import { Voorbereid } from './voorbereid';

export const DATABRON = Symbol('DATABRON');

const ZET = `select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true), set_config('mb.account_id', $3, true)`;

const voorbereid = new Voorbereid();

export interface Vraag {
  sql: string;
  waarden: readonly unknown[];
  /** Name of the prepared statement; only for SQL text that never varies. Others get one when they come back. */
  naam?: string;
}

/** An open transaction in which the caller is set. The only hands on the database outside platform/database. */
export class Transactie {
  private readonly naCommit: (() => void)[] = [];

  constructor(private readonly manager: EntityManager) {}

  /** TypeORM repository inside this transaction: the writing side. */
  opslag<E extends ObjectLiteral>(entiteit: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entiteit);
  }

  rijen<R extends QueryResultRow>(sql: string, waarden: readonly unknown[] = []): Promise<R[]> {
    return this.rijenVan<R>({ sql, waarden });
  }

  async rij<R extends QueryResultRow>(sql: string, waarden: readonly unknown[] = []): Promise<R | null> {
    return (await this.rijen<R>(sql, waarden))[0] ?? null;
  }

  /** Planned once per connection when the text comes back: with two walls in it, planning costs more than answering. */
  async rijenVan<R extends QueryResultRow>(v: Vraag): Promise<R[]> {
    if (!this.manager.queryRunner) throw new Error('tenancy: a transaction without a connection');
    const client = (await this.manager.queryRunner.connect()) as PoolClient;
    return (await client.query<R>(voorbereid.vraag(v))).rows;
  }

  /** The first of those rows. */
  async rijVan<R extends QueryResultRow>(v: Vraag): Promise<R | null> {
    return (await this.rijenVan<R>(v))[0] ?? null;
  }

  /**
   * One row, locked, and asked once more after the lock: who had to wait for it may have lost the right meanwhile,
   * and the first statement still looks with the eyes of before the wait.
   */
  async rijNaSlot<R extends QueryResultRow>(
    sql: string,
    alias: string,
    waarden: readonly unknown[],
  ): Promise<R | null> {
    const eerst = await this.rij<R>(`${sql} for update of ${alias}`, waarden);
    return eerst && this.rij<R>(sql, waarden);
  }

  /** Number of rows changed. */
  async wijzig(sql: string, waarden: readonly unknown[] = []): Promise<number> {
    const uit: unknown = await this.manager.query(sql, [...waarden]);
    return Array.isArray(uit) && typeof uit[1] === 'number' ? uit[1] : Array.isArray(uit) ? uit.length : 0;
  }

  /** Waits for another transaction with the same client key, so that a double click finds the first answer. */
  async slot(sleutel: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sleutel]);
  }

  /**
   * The same transaction with the eyes of another member of the tenant: for work that follows from an act in one dossier
   * in another that its doer may not see. Nothing of it goes back to the doer. When it fails, the whole act does, and
   * with it the setting.
   */
  async metZichtVan<T>(lidmaatschapId: string, doe: () => Promise<T>): Promise<T> {
    const eigen = await this.rij<{ id: string | null }>(`select current_setting('mb.lidmaatschap_id', true) as id`);
    await this.zetLid(lidmaatschapId);
    const uit = await doe();
    await this.zetLid(eigen?.id ?? '');
    return uit;
  }

  private async zetLid(id: string): Promise<void> {
    await this.manager.query(`select set_config('mb.lidmaatschap_id', $1, true)`, [id]);
  }

  /** For hints to other processes (wake-ups) that may be lost without harm. */
  naafloop(doe: () => void): void {
    this.naCommit.push(doe);
  }

  afgelopen(): void {
    for (const doe of this.naCommit) doe();
  }
}

const waardenVan = (wie: Inzage | SysteemInzage | { accountId: string }): [string, string, string] => [
  'organisatieId' in wie ? wie.organisatieId : '',
  'lidmaatschapId' in wie ? wie.lidmaatschapId : '',
  'accountId' in wie ? wie.accountId : '',
];

/** Opens the transaction and sets the caller; no caller, no rows (spec 11). */
@Injectable()
export class Transacties {
  constructor(@Inject(DATABRON) private readonly bron: DataSource) {}

  /** One transaction as this caller. An account without a chosen workspace reaches its own account rows alone. */
  async als<T>(wie: Inzage | SysteemInzage | { accountId: string }, doe: (tx: Transactie) => Promise<T>): Promise<T> {
    let tx: Transactie | undefined;
    const uit = await this.bron.transaction(async (manager) => {
      await manager.query(ZET, waardenVan(wie));
      tx = new Transactie(manager);
      return doe(tx);
    });
    tx?.afgelopen();
    return uit;
  }

  /** Without a caller: for the listed passages (schema doorgang) alone; row-level security shows nothing else. */
  async aanDeDeur<R extends QueryResultRow>(sql: string, waarden: readonly unknown[]): Promise<R[]> {
    const { rows } = await this.pool().query<R>(voorbereid.vraag({ sql, waarden }));
    return rows;
  }

  /** As `aanDeDeur`, one caller at a time per `slot`: the statement sees what the one before it did. */
  async aanDeDeurOmBeurten<R extends QueryResultRow>(
    slot: string,
    sql: string,
    waarden: readonly unknown[],
  ): Promise<R[]> {
    return this.bron.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [slot]);
      return manager.query<R[]>(sql, [...waarden]);
    });
  }

  /**
   * A read in one round trip: begin, caller, the questions, commit, sent together.
   * Answers the rows of each question.
   */
  async lees(wie: Inzage | SysteemInzage, vragen: readonly Vraag[]): Promise<QueryResultRow[][]> {
    const client = await this.pool().connect();
    try {
      const uit = await Promise.all(stuurSamen(client, wie, vragen));
      client.release();
      return uit.slice(2, -1).map((r) => r.rows);
    } catch (fout) {
      client.release(true);
      throw fout;
    }
  }

  private pool(): Pool {
    // TypeORM's own pool, so that the process has one.
    return (this.bron.driver as unknown as { master: Pool }).master;
  }
}

/** All in one write to the socket: one call of the operating system instead of one per statement. */
function stuurSamen(
  client: PoolClient,
  wie: Inzage | SysteemInzage,
  vragen: readonly Vraag[],
): Promise<{ rows: QueryResultRow[] }>[] {
  const { stream } = client.connection;
  stream.cork();
  try {
    return [
      client.query('begin'),
      client.query({ name: 'mb_zet', text: ZET, values: waardenVan(wie) }),
      ...vragen.map((v) => client.query(voorbereid.vraag(v))),
      client.query('commit'),
    ];
  } finally {
    stream.uncork();
  }
}
