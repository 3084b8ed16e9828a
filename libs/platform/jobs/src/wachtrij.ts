import type { JobsOptions, Queue } from 'bullmq';
import { SystemKlok } from '@meldbaken/platform/klok';
import { bouwRij, type Bouwsel } from './bouw';
import type { WachtrijInstelling } from './instelling';
import { binnen, startVeilig } from './start-wacht';
import type { TaakInhoud, TaakSoort } from './taaksoort';

/** What one queue holds. Ages in milliseconds of the machine's own clock. */
export interface WachtrijStand {
  naam: string;
  wacht: number;
  bezig: number;
  vertraagd: number;
  /** Dead letters: tried as often as the kind of task says, or beyond repair. */
  mislukt: number;
  oudsteWachtMs: number;
}

export interface MislukteTaak {
  taakId: string;
  soort: string;
  inhoud: unknown;
  pogingen: number;
  /** Class and code of the fault, never its text. */
  reden: string;
}

export interface NieuweTaak<T extends TaakInhoud> {
  inhoud: T;
  /** Not before so long from now. */
  overMs?: number;
}

const ANTWOORD_MS = 10_000;
const PER_KEER = 500;
const DERTIG_DAGEN_S = 30 * 86_400;

// BullMQ stamps tasks with the machine's clock, so their age is measured with it too.
const machine = new SystemKlok();

/** The putting side of the queue. A task with a known id is left as it is, so that putting twice is harmless. */
export class Wachtrij {
  private readonly rijen = new Map<string, Promise<Bouwsel<Queue> | null>>();
  private gesloten = false;

  constructor(readonly instelling: WachtrijInstelling) {}

  async voegToe<T extends TaakInhoud>(soort: TaakSoort<T>, taken: readonly NieuweTaak<T>[]): Promise<void> {
    const rij = await this.rij(soort.wachtrij);
    for (let i = 0; i < taken.length; i += PER_KEER) {
      const deel = taken
        .slice(i, i + PER_KEER)
        .map((t) => ({ name: soort.naam, data: soort.lees(t.inhoud), opts: opties(soort, t) }));
      await binnen(ANTWOORD_MS, rij.addBulk(deel));
    }
  }

  async aantal(naam: string, toestand: 'waiting' | 'delayed'): Promise<number> {
    const rij = await this.rij(naam);
    return binnen(ANTWOORD_MS, toestand === 'waiting' ? rij.getWaitingCount() : rij.getDelayedCount());
  }

  /** Throws away what waits, also what waits for its moment. For tasks that can be made again. */
  async maakLeeg(naam: string): Promise<void> {
    await binnen(ANTWOORD_MS, (await this.rij(naam)).drain(true));
  }

  async stand(naam: string): Promise<WachtrijStand> {
    const rij = await this.rij(naam);
    const [n, oudste] = await binnen(
      ANTWOORD_MS,
      Promise.all([rij.getJobCounts('waiting', 'active', 'delayed', 'failed'), rij.getJobs(['waiting'], 0, 0, true)]),
    );
    const eerste = oudste[0];
    // A task that waits again after a pause is as old as its last attempt.
    const sinds = eerste ? Math.max(eerste.timestamp + eerste.delay, eerste.processedOn ?? 0) : null;
    return {
      naam,
      wacht: n['waiting'] ?? 0,
      bezig: n['active'] ?? 0,
      vertraagd: n['delayed'] ?? 0,
      mislukt: n['failed'] ?? 0,
      oudsteWachtMs: sinds === null ? 0 : Math.max(0, machine.nu().getTime() - sinds),
    };
  }

  async mislukte(naam: string, hoogstens = 100): Promise<MislukteTaak[]> {
    const taken = await binnen(ANTWOORD_MS, (await this.rij(naam)).getJobs(['failed'], 0, hoogstens - 1));
    return taken.map((t) => ({
      taakId: t.id ?? '',
      soort: t.name,
      inhoud: t.data as unknown,
      pogingen: t.attemptsMade,
      reden: t.failedReason,
    }));
  }

  /** Gives a failed task all its attempts again. False when it is not there. */
  async probeerOpnieuw(naam: string, taakId: string): Promise<boolean> {
    const taak = await binnen(ANTWOORD_MS, (await this.rij(naam)).getJob(taakId));
    if (!taak || !(await taak.isFailed())) return false;
    await taak.retry('failed', { resetAttemptsMade: true });
    return true;
  }

  async sluit(): Promise<void> {
    this.gesloten = true;
    await Promise.all([...this.rijen.values()].map(async (r) => (await r)?.sluit()));
    this.rijen.clear();
  }

  private async rij(naam: string): Promise<Queue> {
    let start = this.rijen.get(naam);
    if (!start) {
      start = startVeilig(
        () => bouwRij(this.instelling, naam, {}),
        () => this.gesloten,
      );
      this.rijen.set(naam, start);
    }
    const bouwsel = await binnen(ANTWOORD_MS, start);
    if (!bouwsel) throw new Error('the queue is closed');
    return bouwsel.ding;
  }
}

function opties<T extends TaakInhoud>(soort: TaakSoort<T>, t: NieuweTaak<T>): JobsOptions {
  return {
    jobId: soort.taakId(t.inhoud),
    delay: Math.max(0, Math.ceil(t.overMs ?? 0)),
    attempts: soort.herhaling.pogingen,
    backoff: { type: 'custom' },
    removeOnComplete: true,
    removeOnFail: { age: DERTIG_DAGEN_S },
    // A stack may quote what a person wrote.
    stackTraceLimit: 0,
  };
}
