import { runMigrations } from 'bullmq';
import { Client, Pool, escapeIdentifier } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { WACHTRIJEN } from '@meldbaken/platform/jobs';
import { maakRollen, type Aanmeldrol } from './rollen';

export type Migratie = new () => MigrationInterface;

export interface VoorzieOpties {
  /** Address with the rights to make roles and schemas; never the application's own. */
  beheerUrl: string;
  wachtwoorden: Record<Aanmeldrol, string>;
  migraties: readonly Migratie[];
}

/** Roles, schemas and tables up to date. Run by the deploy step or by `npm start`, never by the application. */
export async function voorzieDatabase(o: VoorzieOpties): Promise<{ uitgevoerd: string[] }> {
  const client = new Client({ connectionString: o.beheerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Two starts at once: one migrates, the other waits and finds nothing to do.
    await client.query('select pg_advisory_lock(77100)');
    await maakRollen(client, o.wachtwoorden);
    await client.query('grant create, connect on database ' + escapeIdentifier(client.database ?? '') + ' to mb_owner');
    await client.query(
      'grant connect on database ' +
        escapeIdentifier(client.database ?? '') +
        ' to mb_app, mb_worker, mb_wachtrij, mb_backup',
    );
    await client.query('revoke create on schema public from public');
    for (const e of ['unaccent', 'pg_trgm']) await client.query(`create extension if not exists ${e} schema public`);
    const uitgevoerd = await voerMigratiesUit(o);
    await maakWachtrijSchema(client, o.beheerUrl);
    return { uitgevoerd };
  } finally {
    await client.end();
  }
}

async function voerMigratiesUit(o: VoorzieOpties): Promise<string[]> {
  const bron = new DataSource({
    type: 'postgres',
    url: o.beheerUrl,
    migrations: [...o.migraties],
    migrationsTableName: 'migratie',
    schema: 'beheer',
    extra: { max: 1, options: '-c role=mb_owner -c lock_timeout=5s' },
  });
  await bron.initialize();
  try {
    await bron.query('create schema if not exists beheer');
    const gedaan = await bron.runMigrations({ transaction: 'each' });
    await bron.query('grant usage on schema beheer to mb_app, mb_worker, mb_backup');
    await bron.query('grant select on beheer.migratie to mb_app, mb_worker, mb_backup');
    await bron.query('grant select on all sequences in schema beheer to mb_backup');
    return gedaan.map((m) => m.name);
  } finally {
    await bron.destroy();
  }
}

/** BullMQ's own tables: a schema and a login of their own, no row of a tenant in them but ids. */
async function maakWachtrijSchema(client: Client, url: string): Promise<void> {
  await client.query('create schema if not exists bullmq authorization mb_owner');
  const pool = new Pool({ connectionString: url, max: 1, options: '-c role=mb_owner -c search_path=bullmq' });
  pool.on('error', () => undefined);
  const c = await pool.connect();
  try {
    await runMigrations(c, 'bullmq');
  } finally {
    c.release();
    await pool.end();
  }
  // BullMQ makes a sequence when a queue is first used; its login owns nothing and may not.
  for (const rij of WACHTRIJEN) {
    const { rows } = await client.query<{ naam: string }>('select bullmq.job_id_seq_name($1) as naam', [rij]);
    await client.query(
      `set role mb_owner; create sequence if not exists bullmq.${escapeIdentifier(rows[0]?.naam ?? '')}; reset role`,
    );
  }
  await client.query(`grant usage on schema bullmq to mb_wachtrij;
    grant select, insert, update, delete on all tables in schema bullmq to mb_wachtrij;
    grant usage on all sequences in schema bullmq to mb_wachtrij;
    grant execute on all functions in schema bullmq to mb_wachtrij`);
}
