import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { voorzieDatabase, type Aanmeldrol, type Migratie } from '@meldbaken/platform/database';

/** Passwords of the roles in the test cluster; one cluster serves every spec, so they are fixed. */
export const testWachtwoorden: Record<Aanmeldrol, string> = {
  mb_app: 'test-app',
  mb_worker: 'test-worker',
  mb_wachtrij: 'test-wachtrij',
};

export interface TestDatabase {
  naam: string;
  beheerUrl: string;
  appUrl: string;
  workerUrl: string;
  wachtrijUrl: string;
  verwijder(): Promise<void>;
}

export const urlVoor = (beheerUrl: string, database: string, rol?: Aanmeldrol): string => {
  const u = new URL(beheerUrl);
  u.pathname = '/' + database;
  if (rol) {
    u.username = rol;
    u.password = testWachtwoorden[rol];
  }
  return u.toString();
};

/** A fresh, migrated database, copied from a template that the first spec makes. */
export async function maakTestDatabase(migraties: readonly Migratie[]): Promise<TestDatabase> {
  const beheer = process.env['TEST_BEHEER_URL'];
  if (!beheer)
    throw new Error('TEST_BEHEER_URL is missing: run Jest from the root, its global set-up starts PostgreSQL');
  const mal =
    'mal_' +
    createHash('sha256')
      .update(migraties.map((m) => m.name).join())
      .digest('hex')
      .slice(0, 12);
  const naam = 'test_' + randomBytes(6).toString('hex');
  await metBeheer(beheer, async (c) => {
    // The lock holds other specs until the template is there.
    await c.query('select pg_advisory_lock(77101)');
    const { rowCount } = await c.query('select 1 from pg_database where datname = $1', [mal]);
    if (!rowCount) {
      await c.query(`create database ${mal}_bouw`);
      await voorzieDatabase({ beheerUrl: urlVoor(beheer, `${mal}_bouw`), wachtwoorden: testWachtwoorden, migraties });
      await c.query(`alter database ${mal}_bouw rename to ${mal}`);
    }
    await c.query(`create database ${naam} template ${mal}`);
    await c.query('select pg_advisory_unlock(77101)');
  });
  return {
    naam,
    beheerUrl: urlVoor(beheer, naam),
    appUrl: urlVoor(beheer, naam, 'mb_app'),
    workerUrl: urlVoor(beheer, naam, 'mb_worker'),
    wachtrijUrl: urlVoor(beheer, naam, 'mb_wachtrij'),
    verwijder: () =>
      metBeheer(beheer, async (c) => {
        await c.query(`drop database if exists ${naam} with (force)`);
      }),
  };
}

async function metBeheer(url: string, doe: (c: Client) => Promise<void>): Promise<void> {
  const c = new Client({ connectionString: url });
  c.on('error', () => undefined);
  await c.connect();
  try {
    await doe(c);
  } finally {
    await c.end();
  }
}
