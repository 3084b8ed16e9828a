import type { Client } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';

/** Logins of the running processes. Their passwords are derived from MELDBAKEN_SLEUTEL, never stored. */
export const AANMELDROLLEN = ['mb_app', 'mb_worker', 'mb_wachtrij'] as const;
export type Aanmeldrol = (typeof AANMELDROLLEN)[number];

const ROLLEN: Record<string, string> = {
  mb_owner: 'nologin',
  mb_doorgang: 'nologin bypassrls',
  mb_auditor: 'nologin',
  mb_backup: 'nologin bypassrls',
  mb_app: 'login',
  mb_worker: 'login',
  mb_wachtrij: 'login',
};

/** Makes the cluster's roles (spec 00) and sets the passwords of the logins. Safe to run again. */
export async function maakRollen(client: Client, wachtwoorden: Record<Aanmeldrol, string>): Promise<void> {
  for (const [rol, eigenschappen] of Object.entries(ROLLEN)) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [rol]);
    if (!rowCount)
      await client.query(`create role ${escapeIdentifier(rol)} ${eigenschappen} nosuperuser nocreatedb nocreaterole`);
  }
  for (const rol of AANMELDROLLEN)
    await client.query(`alter role ${escapeIdentifier(rol)} password ${escapeLiteral(wachtwoorden[rol])}`);
  await client.query('grant mb_doorgang to mb_owner');
  // A hung statement or a forgotten transaction must not hold locks on a deadline table.
  for (const rol of ['mb_app', 'mb_worker'])
    await client.query(
      `alter role ${rol} set statement_timeout = '10s'; alter role ${rol} set idle_in_transaction_session_timeout = '30s'`,
    );
}
