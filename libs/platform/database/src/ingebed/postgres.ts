import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { Client } from 'pg';
import { bereikbaarVoorAnderen, programmaMap, wijkplaats } from './plaats';

export interface IngebedOpties {
  /** The data folder (`.data`). */
  map: string;
  /** Folder from which the installed packages are found. */
  werkmap: string;
  /** Tests only: no flush to disk. */
  vluchtig?: boolean;
  meld?: (regel: string) => void;
}

export interface Ingebed {
  poort: number;
  beheerUrl: string;
  proces: ChildProcess;
  /** Asks PostgreSQL to stop, and waits until it has. */
  stop(): Promise<void>;
}

interface Gebruiker {
  uid: number;
  gid: number;
}

/** Starts the embedded PostgreSQL on the data folder; makes the cluster on the first start, cleans up after a killed one. */
export async function startIngebed(o: IngebedOpties): Promise<Ingebed> {
  const map = resolve(o.map);
  mkdirSync(map, { recursive: true });
  const als = process.getuid?.() === 0 ? gebruikerVoorPostgres() : undefined;
  const bin = programmas(o.werkmap, als);
  const cluster = clusterMap(map, als);
  const wachtwoord = geheim(join(map, 'postgres-wachtwoord'));
  if (!existsSync(join(cluster, 'PG_VERSION'))) maakCluster(bin, cluster, wachtwoord, als, o);
  await ruimVorigeOp(cluster);
  const poort = await kiesPoort(join(map, 'postgres-poort'));
  const proces = spawn(
    join(bin, 'postgres'),
    ['-D', cluster, '-p', String(poort), ...instellingen(o.vluchtig ?? false)],
    {
      ...als,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  const laatste = bewaarUitvoer(proces);
  const beheerUrl = `postgres://postgres:${wachtwoord}@127.0.0.1:${poort}/postgres`;
  await wachtOpAntwoord(beheerUrl, proces, laatste);
  return { poort, beheerUrl, proces, stop: () => stopProces(proces) };
}

function instellingen(vluchtig: boolean): string[] {
  const vast = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=120',
    'log_min_messages=warning',
  ];
  const snel = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [...vast, ...(vluchtig ? snel : [])].flatMap((i) => ['-c', i]);
}

/** PostgreSQL refuses to run as root: it gets a user of its own. */
function gebruikerVoorPostgres(): Gebruiker {
  const id = (vlag: string): number =>
    Number(execFileSync('id', [vlag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return { uid: id('-u'), gid: id('-g') };
  }
}

function programmas(werkmap: string, als?: Gebruiker): string {
  const bron = programmaMap(werkmap);
  if (!als || bereikbaarVoorAnderen(bron)) return join(bron, 'bin');
  // The installed programs lie in a folder that the database's user cannot enter: it gets a copy.
  const kopie = join(wijkplaats(bron), 'programma');
  if (!existsSync(join(kopie, 'klaar'))) {
    rmSync(kopie, { recursive: true, force: true });
    mkdirSync(kopie, { recursive: true, mode: 0o755 });
    cpSync(bron, kopie, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(kopie, 'klaar'), '');
  }
  return join(kopie, 'bin');
}

function clusterMap(map: string, als?: Gebruiker): string {
  if (!als || bereikbaarVoorAnderen(map)) return join(map, 'postgres');
  const elders = join(wijkplaats(map), 'postgres');
  // Left by a data folder that was removed since: not ours, and never thrown away.
  if (existsSync(elders) && !existsSync(join(map, 'postgres-plaats')))
    renameSync(elders, `${elders}-van-eerder-${randomBytes(4).toString('hex')}`);
  writeFileSync(join(map, 'postgres-plaats'), elders + '\n');
  return elders;
}

function geheim(bestand: string): string {
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(24).toString('hex'), { mode: 0o600 });
  chmodSync(bestand, 0o600);
  return readFileSync(bestand, 'utf8').trim();
}

function maakCluster(
  bin: string,
  cluster: string,
  wachtwoord: string,
  als: Gebruiker | undefined,
  o: IngebedOpties,
): void {
  o.meld?.('De database wordt gemaakt');
  // A start that was killed halfway leaves half a cluster.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
  mkdirSync(cluster, { mode: 0o700 });
  const pw = `${cluster}.pw`;
  writeFileSync(pw, wachtwoord, { mode: 0o600 });
  if (als) for (const p of [cluster, pw]) chownSync(p, als.uid, als.gid);
  try {
    execFileSync(
      join(bin, 'initdb'),
      [
        '-D',
        cluster,
        '-U',
        'postgres',
        '--pwfile',
        pw,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
        ...(o.vluchtig ? ['--no-sync'] : []),
      ],
      { ...als, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } catch (fout) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error('De database kon niet worden gemaakt: ' + uitleg(fout), { cause: fout });
  } finally {
    rmSync(pw, { force: true });
  }
}

const uitleg = (fout: unknown): string =>
  fout instanceof Error && 'stderr' in fout ? String(fout.stderr).trim().split('\n').slice(-2).join(' ') : String(fout);

/** After a killed start PostgreSQL may still run on our folder: it is asked to stop first. */
async function ruimVorigeOp(cluster: string): Promise<void> {
  const slot = join(cluster, 'postmaster.pid');
  if (!existsSync(slot)) return;
  const pid = Number(readFileSync(slot, 'utf8').split('\n')[0]);
  for (let i = 0; Number.isInteger(pid) && pid > 1 && isPostgres(pid, cluster); i++) {
    if (i === 100) throw new Error(`Een vorige database (proces ${pid}) stopt niet. Stop dat proces en begin opnieuw.`);
    process.kill(pid, i < 60 ? 'SIGINT' : 'SIGQUIT');
    await pauze(200);
  }
}

/** A pid may have been given out again: look at the command line before touching it. */
function isPostgres(pid: number, cluster: string): boolean {
  try {
    const regel = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return regel.includes('postgres') && regel.includes(cluster);
  } catch {
    return false;
  }
}

async function kiesPoort(bestand: string): Promise<number> {
  const vorige = existsSync(bestand) ? Number(readFileSync(bestand, 'utf8')) : 0;
  const poort = (vorige && (await vrij(vorige))) || (await vrij(0));
  writeFileSync(bestand, String(poort));
  return poort;
}

/** The port when it is free (0 asks for any), else 0. */
const vrij = (poort: number): Promise<number> =>
  new Promise((klaar) => {
    const s = createServer();
    s.once('error', () => klaar(0));
    s.listen(poort, '127.0.0.1', () => {
      const a = s.address();
      s.close(() => klaar(typeof a === 'object' && a ? a.port : 0));
    });
  });

function bewaarUitvoer(proces: ChildProcess): string[] {
  const regels: string[] = [];
  const houd = (d: Buffer): void => {
    regels.push(...d.toString().split('\n').filter(Boolean));
    regels.splice(0, Math.max(0, regels.length - 20));
  };
  proces.stdout?.on('data', houd);
  proces.stderr?.on('data', houd);
  return regels;
}

async function wachtOpAntwoord(url: string, proces: ChildProcess, regels: string[]): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (proces.exitCode !== null) throw new Error('De database start niet: ' + regels.slice(-3).join(' '));
    const c = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    c.on('error', () => undefined);
    try {
      await c.connect();
      await c.end();
      return;
    } catch {
      await pauze(50);
    }
  }
  throw new Error('De database gaf geen antwoord binnen 15 seconden: ' + regels.slice(-3).join(' '));
}

async function stopProces(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null) return;
  const dood = new Promise<void>((klaar) => proces.once('exit', () => klaar()));
  proces.kill('SIGINT');
  const later = setTimeout(() => proces.kill('SIGQUIT'), 15_000);
  await dood;
  clearTimeout(later);
}

const pauze = (ms: number): Promise<void> => new Promise((k) => setTimeout(k, ms));
