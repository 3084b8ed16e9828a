import { setTimeout as pauze } from 'node:timers/promises';
import { Client } from 'pg';

export interface Slot {
  /** Until so many others wait for a lock in this database. */
  wachtenden(aantal: number): Promise<void>;
  los(): Promise<void>;
}

/** Holds one row, so that requests queue up behind it in a known order. */
export async function wachtOpSlot(url: string, tabel: string, id: string): Promise<Slot> {
  const c = new Client({ connectionString: url });
  await c.connect();
  await c.query('begin');
  await c.query(`select 1 from ${tabel} where id = $1 for update`, [id]);
  return {
    wachtenden: async (aantal) => {
      for (let i = 0; i < 500; i++) {
        // In one transaction the list of connections is read once; a waiter may come on a new one.
        await c.query('select pg_stat_clear_snapshot()');
        const { rows } = await c.query<{ n: number }>(
          `select count(distinct pid)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if ((rows[0]?.n ?? 0) >= aantal) return;
        await pauze(10);
      }
      throw new Error(`nobody came to wait: ${aantal}`);
    },
    los: async () => {
      await c.query('commit');
      await c.end();
    },
  };
}
