import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { leidWachtwoordAf, type Configuratie } from '@meldbaken/platform/configuratie';
import { AANMELDROLLEN, startIngebed, voorzieDatabase, type Aanmeldrol } from '@meldbaken/platform/database';
import { verzegelOude } from '@meldbaken/melding/api';
import { SystemKlok } from '@meldbaken/platform/klok';
import { Wortels } from '@meldbaken/platform/sleutels';
import { MIGRATIES } from '../../apps/api/src/migraties';
import { loperVan } from '../sleutels/loper';
import type { Kinderen } from './kinderen';

type Meld = (tekst: string) => void;

export interface Omgevingen {
  api: NodeJS.ProcessEnv;
  worker: NodeJS.ProcessEnv;
}

const DATABASE = 'meldbaken';

/** Database up, migrated and in a demo filled; answers what the children need to know. */
export async function begin(c: Configuratie, kinderen: Kinderen, meld: Meld): Promise<Omgevingen> {
  const sleutel = c.sleutel ?? demoSleutel(c);
  const beheerUrl = c.databaseUrl ?? (await ingebed(c, kinderen, meld));
  await eisBeheerrechten(beheerUrl, c);
  const wachtwoorden = Object.fromEntries(AANMELDROLLEN.map((r) => [r, leidWachtwoordAf(sleutel, r)])) as Record<
    Aanmeldrol,
    string
  >;
  const { uitgevoerd } = await voorzieDatabase({ beheerUrl, wachtwoorden, migraties: MIGRATIES });
  if (uitgevoerd.length) meld('  De tabellen zijn klaar');
  await verzegelWatOpenStaat(beheerUrl, new Wortels(c.wortelsleutels, sleutel), meld);
  const url = (rol: Aanmeldrol): string => {
    const u = new URL(beheerUrl);
    u.username = rol;
    u.password = wachtwoorden[rol];
    return u.toString();
  };
  if (c.demo) await zaaiAlsLeeg(c, { beheerUrl, appUrl: url('mb_app'), workerUrl: url('mb_worker'), sleutel }, meld);
  const basis: NodeJS.ProcessEnv = {
    ...process.env,
    MELDBAKEN_SLEUTEL: sleutel.toString('base64'),
    MELDBAKEN_DEMO: c.demo ? '1' : '0',
    MELDBAKEN_WEB_MAP: resolve('dist/web'),
    DATABASE_URL: url('mb_app'),
  };
  // The address with rights over everything stays with the supervisor.
  return {
    api: { ...basis, MELDBAKEN_DATABASE_URL_APP: url('mb_app') },
    worker: {
      ...basis,
      MELDBAKEN_DATABASE_URL_WORKER: url('mb_worker'),
      MELDBAKEN_DATABASE_URL_WACHTRIJ: url('mb_wachtrij'),
    },
  };
}

/** Words that an older version kept open, in steps that stand by themselves. */
async function verzegelWatOpenStaat(url: string, wortels: Wortels, meld: Meld): Promise<void> {
  await metClient(url, async (client) => {
    const tx = loperVan(client);
    let totaal = 0;
    for (let gedaan = 1; gedaan > 0; totaal += gedaan) {
      await client.query('begin');
      gedaan = await verzegelOude(tx, wortels, new SystemKlok());
      await client.query('commit');
    }
    if (totaal) meld(`  ${totaal} oude teksten zijn versleuteld`);
  });
}

/** In a demo the key is made once and kept in the data folder. */
function demoSleutel(c: Configuratie): Buffer {
  const bestand = join(c.gegevensmap, 'sleutel');
  if (!c.demo && !existsSync(bestand))
    throw new Error('MELDBAKEN_SLEUTEL: zet hier 32 bytes in base64 (maak ze met: openssl rand -base64 32)');
  mkdirSync(c.gegevensmap, { recursive: true });
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(32).toString('base64'), { mode: 0o600 });
  return Buffer.from(readFileSync(bestand, 'utf8').trim(), 'base64');
}

async function ingebed(c: Configuratie, kinderen: Kinderen, meld: Meld): Promise<string> {
  const pg = await startIngebed({ map: c.gegevensmap, werkmap: process.cwd(), meld: (t) => meld(`  ${t}`) });
  kinderen.beheerDatabase(pg);
  meld('  De database draait');
  await metClient(pg.beheerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  });
  const u = new URL(pg.beheerUrl);
  u.pathname = `/${DATABASE}`;
  return u.toString();
}

/** `npm start` makes roles and tables itself, so its address needs the rights for that; the application gets a lesser login. */
async function eisBeheerrechten(url: string, c: Configuratie): Promise<void> {
  await metClient(url, async (client) => {
    const { rows } = await client.query<{ mag: boolean }>(
      'select rolsuper as mag from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.mag)
      throw new Error(
        'DATABASE_URL: npm start maakt rollen en tabellen en heeft daarvoor een beheerder nodig. De toepassing zelf krijgt een login zonder die rechten.',
      );
  }).catch((fout: unknown) => {
    if (fout instanceof Error && fout.message.startsWith('DATABASE_URL')) throw fout;
    throw new Error(`DATABASE_URL: er is geen verbinding met de database op ${new URL(c.databaseUrl ?? url).host}.`, {
      cause: fout,
    });
  });
}

async function zaaiAlsLeeg(
  c: Configuratie,
  o: { beheerUrl: string; appUrl: string; workerUrl: string; sleutel: Buffer },
  meld: Meld,
): Promise<void> {
  await metClient(o.beheerUrl, async (client) => {
    const { rows } = await client.query<{ klaar: boolean; begonnen: boolean }>(
      `select to_regclass('beheer.gezaaid') is not null as klaar, exists (select 1 from organisatie.organisatie) as begonnen`,
    );
    if (rows[0]?.klaar) return;
    // A first start that was killed while seeding: the half-filled demo is thrown away.
    if (rows[0]?.begonnen)
      throw new Error('De proefgegevens zijn maar half gemaakt. Verwijder de map .data en begin opnieuw.');
    meld('  De proefgegevens worden gemaakt');
    const { zaai } = await import('../../apps/api/src/zaai/zaai');
    await zaai({
      ...o,
      wortelsleutels: c.wortelsleutels,
      client,
      baseUrl: c.baseUrl,
      nu: new Date(Date.now() + c.klokVerschuivingMs),
    });
    await client.query('create table beheer.gezaaid as select clock_timestamp() as op');
  });
}

async function metClient(url: string, doe: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await doe(client);
  } finally {
    await client.end();
  }
}
