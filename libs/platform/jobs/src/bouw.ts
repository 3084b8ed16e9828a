import type { Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';
import { Pool } from 'pg';
import type { WachtrijInstelling } from './instelling';
import { BeperkteMelder } from './melder';

/** A queue or worker of BullMQ together with the connection that is ours to end. */
export interface Bouwsel<T> {
  ding: T;
  sluit(gedwongen?: boolean): Promise<void>;
}

interface Verbinding {
  optie: unknown;
  fabriek: unknown;
  einde(): Promise<void>;
}

// Loaded when a queue is first used: who only writes to the outbox does not pay for it.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- the type of the module itself
const laad = (): Promise<typeof import('bullmq')> => import('bullmq');

const melder = new BeperkteMelder();

/**
 * The connections are made here and passed as instances: BullMQ's own lazy loading needs a global `require`,
 * which a bundled ES module has not.
 */
async function verbind(i: WachtrijInstelling, voor: 'rij' | 'werker'): Promise<Verbinding> {
  const bullmq = await laad();
  if (i.soort === 'postgres') {
    const pool = new Pool({
      connectionString: i.url,
      max: voor === 'rij' ? 2 : 4,
      options: '-c search_path=bullmq',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      application_name: 'meldbaken-wachtrij',
    });
    pool.on('error', (fout) => melder.meld({ onderdeel: 'wachtrij', fout }, 'verbinding verbroken'));
    return { optie: pool, fabriek: bullmq.createPostgresBackend, einde: () => pool.end() };
  }
  // A producer fails fast; a worker waits for Redis to come back.
  const eigen =
    voor === 'rij' ? { maxRetriesPerRequest: 1, enableOfflineQueue: false } : { maxRetriesPerRequest: null };
  const { Redis } = await import('ioredis');
  const redis = new Redis(i.url, { ...eigen, connectTimeout: 5000, retryStrategy: (n) => Math.min(n * 200, 2000) });
  redis.on('error', (fout) => melder.meld({ onderdeel: 'wachtrij', fout }, 'verbinding verbroken'));
  return {
    optie: redis,
    fabriek: bullmq.createRedisBackend,
    einde: () => {
      redis.disconnect();
      return Promise.resolve();
    },
  };
}

export async function bouwRij(
  i: WachtrijInstelling,
  naam: string,
  opties: Partial<QueueOptions>,
): Promise<Bouwsel<Queue>> {
  const { Queue: Rij } = await laad();
  const v = await verbind(i, 'rij');
  const ding = new Rij(naam, { ...opties, connection: v.optie } as never, v.fabriek as never);
  ding.on('error', (fout) => melder.meld({ wachtrij: naam, fout }, 'wachtrij meldt een fout'));
  return { ding, sluit: () => sluitBeide(() => ding.close(), v) };
}

export async function bouwWerker(
  i: WachtrijInstelling,
  naam: string,
  doe: ConstructorParameters<typeof Worker>[1],
  opties: Partial<WorkerOptions>,
): Promise<Bouwsel<Worker>> {
  const { Worker: Werker } = await laad();
  const v = await verbind(i, 'werker');
  const ding = new Werker(
    naam,
    doe,
    { ...opties, autorun: false, connection: v.optie } as never,
    v.fabriek as never,
  ) as unknown as Worker;
  ding.on('error', (fout) => melder.meld({ wachtrij: naam, fout }, 'werker meldt een fout'));
  return { ding, sluit: (gedwongen) => sluitBeide(() => ding.close(gedwongen), v) };
}

async function sluitBeide(eerst: () => Promise<void>, v: Verbinding): Promise<void> {
  try {
    await eerst();
  } finally {
    await v.einde();
  }
}
