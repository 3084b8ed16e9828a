import 'reflect-metadata';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { leesConfiguratie, type Configuratie } from '@meldbaken/platform/configuratie';
import { AANMELD_SQL, bezwarenTegenAanmelding, teOud, type AanmeldFeiten } from '@meldbaken/platform/database';
import { SystemKlok } from '@meldbaken/platform/klok';
import { logboek } from '@meldbaken/platform/logging';
import { maakApp } from './maak-app';

const stop = (regels: readonly string[]): never => {
  process.stderr.write(regels.map((r) => `${r}\n`).join(''));
  process.exit(1);
};

/** Refuses a login that could see past the walls, before anything else. */
async function controleerAanmelding(url: string, c: Configuratie): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<AanmeldFeiten>(AANMELD_SQL);
  await client.end();
  const feiten = rows[0];
  if (!feiten) return stop(['DATABASE_URL: de database zegt niet wie wij zijn.']);
  const bezwaren = bezwarenTegenAanmelding(feiten, c.productie);
  if (bezwaren.length) stop(bezwaren);
  const oud = teOud(feiten.versie);
  if (oud && c.nodeProductie) logboek.waarschuw({ onderdeel: 'database', code: 'POSTGRESQL_OUD' }, `PostgreSQL ${oud}`);
}

async function begin(): Promise<void> {
  const c = leesConfiguratie(process.env);
  if ('fouten' in c) return stop(c.fouten);
  const databaseUrl = process.env['MELDBAKEN_DATABASE_URL_APP'] ?? c.databaseUrl;
  if (!databaseUrl) return stop(['DATABASE_URL: dit proces heeft een database nodig. Start alles met: npm start']);
  if (!c.sleutel) return stop(['MELDBAKEN_SLEUTEL: dit proces heeft een sleutel nodig. Start alles met: npm start']);
  await controleerAanmelding(databaseUrl, c).catch((fout: unknown) => {
    logboek.fout({ onderdeel: 'database', fout }, 'geen verbinding met de database');
    stop(['DATABASE_URL: er is geen verbinding met de database.']);
  });
  const app = await maakApp({
    databaseUrl,
    sleutel: c.sleutel,
    wortelsleutels: c.wortelsleutels,
    klok: new SystemKlok(c.klokVerschuivingMs),
    demo: c.demo,
    baseUrl: c.baseUrl,
    scanner: c.scanner,
    scannerVerplicht: c.productie,
    webMap: resolve(process.env['MELDBAKEN_WEB_MAP'] ?? 'dist/web'),
  });
  app.enableShutdownHooks();
  // The supervisor is gone: nobody would stop us any more.
  process.on('disconnect', () => void app.close().finally(() => process.exit(0)));
  await app.listen(c.poort, '127.0.0.1');
  process.send?.({ klaar: true });
}

begin().catch((fout: unknown) => {
  logboek.fout({ onderdeel: 'api', fout }, 'de API kan niet starten');
  process.exit(1);
});
