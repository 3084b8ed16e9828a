import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { leesConfiguratie, type Configuratie } from '@meldbaken/platform/configuratie';
import { SystemKlok } from '@meldbaken/platform/klok';
import { Organisatiesleutels, Sleutelwissel, Wortels, type Loper } from '@meldbaken/platform/sleutels';
import { loperVan } from './loper';

const HULP = `npm run sleutels -- [--wissel wortel|organisatie] [--organisatie ID]
  zonder opdracht         laat zien hoeveel sleutels nog onder een oude sleutel staan
  --wissel wortel         pakt alle sleutels opnieuw in onder de eerste van MELDBAKEN_WORTELSLEUTELS
  --wissel organisatie    maakt per organisatie een nieuwe sleutel en pakt alle dossiersleutels daarin opnieuw in
  --organisatie ID        alleen deze organisatie
Het mag terwijl Meldbaken draait. Afgebroken? Geef dezelfde opdracht nog eens: hij gaat verder waar hij was.
`;
const PER_KEER = 500;
const zeg = (tekst: string): boolean => process.stdout.write(`${tekst}\n`);

const lees = (map: string, naam: string): string => readFileSync(join(map, naam), 'utf8').trim();

/** The operator's address: DATABASE_URL, or the embedded database of the data folder. */
function adres(c: Configuratie): string {
  if (c.databaseUrl) return c.databaseUrl;
  const map = resolve(c.gegevensmap);
  if (!existsSync(join(map, 'postgres-poort'))) throw new Error('Er is hier nog geen database. Start eerst: npm start');
  return `postgres://postgres:${lees(map, 'postgres-wachtwoord')}@127.0.0.1:${lees(map, 'postgres-poort')}/meldbaken`;
}

function hoofdsleutel(c: Configuratie): Buffer {
  if (c.sleutel) return c.sleutel;
  const bestand = join(resolve(c.gegevensmap), 'sleutel');
  if (!existsSync(bestand)) throw new Error('MELDBAKEN_SLEUTEL: deze opdracht heeft de sleutel nodig');
  return Buffer.from(readFileSync(bestand, 'utf8').trim(), 'base64');
}

/** The work itself passes both walls: as the worker, for one tenant at a time. */
async function als<T>(client: Client, organisatieId: string, doe: (tx: Loper) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('set local role mb_worker');
    await client.query(`select set_config('mb.organisatie_id', $1, true)`, [organisatieId]);
    const uit = await doe(loperVan(client));
    await client.query('commit');
    return uit;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}

async function wissel(client: Client, organisatieId: string, wat: string | undefined, w: Sleutelwissel): Promise<void> {
  const doe = <T>(f: (tx: Loper) => Promise<T>): Promise<T> => als(client, organisatieId, f);
  const wie = { organisatieId };
  if (wat === 'wortel') zeg(`${organisatieId}: ${await doe((tx) => w.wortel(tx, wie))} sleutels opnieuw ingepakt`);
  if (wat === 'organisatie') {
    const nieuw = await doe((tx) => w.organisatie(tx, wie));
    zeg(`${organisatieId}: ${nieuw ? 'nieuwe sleutel gemaakt' : 'gaat verder met een eerdere wissel'}`);
    let totaal = 0;
    for (let n = 1; n > 0; totaal += n) n = await doe((tx) => w.records(tx, wie, PER_KEER));
    zeg(`${organisatieId}: ${totaal} dossiersleutels opnieuw ingepakt`);
  }
  const stand = await doe((tx) => w.stand(tx, wie));
  zeg(
    `${organisatieId}: ${stand.records} dossiersleutels, ${stand.onderOudeOrganisatiesleutel} onder een oude sleutel van de organisatie, ${stand.onderOudeWortel} sleutels onder een oude wortel`,
  );
}

async function begin(): Promise<void> {
  const { values: keuze } = parseArgs({
    options: { wissel: { type: 'string' }, organisatie: { type: 'string' }, help: { type: 'boolean' } },
  });
  const wat = keuze.wissel;
  if (keuze.help || (wat !== undefined && wat !== 'wortel' && wat !== 'organisatie')) {
    zeg(HULP);
    process.exitCode = keuze.help ? 0 : 2;
    return;
  }
  const c = leesConfiguratie(process.env);
  if ('fouten' in c) throw new Error(c.fouten.join('\n'));
  const wortels = new Wortels(c.wortelsleutels, hoofdsleutel(c));
  const w = new Sleutelwissel(wortels, new Organisatiesleutels(wortels, new SystemKlok()));
  const client = new Client({ connectionString: adres(c), connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select distinct organisatie_id as id from (select organisatie_id from sleutel.organisatiesleutel union all select organisatie_id from sleutel.indexsleutel
         union all select organisatie_id from sleutel.intakesleutel) s where $1::uuid is null or organisatie_id = $1 order by 1`,
      [keuze.organisatie ?? null],
    );
    zeg(`Wortelsleutel ${wortels.naam}, ${rows.length} organisaties met sleutels`);
    for (const { id } of rows) await wissel(client, id, wat, w);
  } finally {
    await client.end();
  }
}

begin().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exit(1);
});
