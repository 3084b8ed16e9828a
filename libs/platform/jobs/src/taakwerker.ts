import type { Job, Worker } from 'bullmq';
import { logboek } from '@meldbaken/platform/logging';
import { bouwWerker, type Bouwsel } from './bouw';
import type { WachtrijInstelling } from './instelling';
import { startVeilig } from './start-wacht';
import { wachtVoorPoging } from './taaksoort';
import { OnherstelbareFout, type Taakregister } from './taakregister';

export interface TaakwerkerOpties {
  gelijktijdig: number;
  /** How long a task stays with a worker that gives no sign; a killed worker's tasks are taken over after it. */
  slotMs?: number;
}

/** A worker that gets no task while one waits so long is made anew. */
const STIL_MS = 60_000;

/** The taking side: one BullMQ worker for each queue of the register. */
export class Taakwerker {
  private readonly rijen: RijWerker[];

  constructor(instelling: WachtrijInstelling, register: Taakregister, opties: TaakwerkerOpties) {
    this.rijen = register.wachtrijen().map((naam) => new RijWerker(instelling, register, naam, opties));
  }

  /** Starts in the background: a queue that does not answer yet holds nobody up. */
  start(): void {
    for (const r of this.rijen) r.start();
  }

  async gestart(): Promise<void> {
    await Promise.all(this.rijen.map((r) => r.gestart()));
  }

  /** For the health check: mends a worker that sleeps beside waiting work. */
  async bewaak(naam: string, oudsteWachtMs: number): Promise<void> {
    await this.rijen.find((r) => r.naam === naam)?.bewaak(oudsteWachtMs);
  }

  /** Takes no new task and waits for the running ones; forced: leaves those to whoever takes them over. */
  async sluit(gedwongen = false): Promise<void> {
    await Promise.all(this.rijen.map((r) => r.sluit(gedwongen)));
  }
}

class RijWerker {
  private bezig: Promise<Bouwsel<Worker> | null> = Promise.resolve(null);
  private gesloten = false;
  private laatsteTeken = performance.now();

  constructor(
    private readonly instelling: WachtrijInstelling,
    private readonly register: Taakregister,
    readonly naam: string,
    private readonly opties: TaakwerkerOpties,
  ) {}

  start(): void {
    this.bezig = startVeilig(
      () => this.bouw(),
      () => this.gesloten,
    ).then((b) => {
      b?.ding.run().catch((fout: unknown) => logboek.fout({ wachtrij: this.naam, fout }, 'werker gestopt'));
      return b;
    });
  }

  async gestart(): Promise<void> {
    await this.bezig;
  }

  async bewaak(oudsteWachtMs: number): Promise<void> {
    if (this.gesloten || oudsteWachtMs < STIL_MS || performance.now() - this.laatsteTeken < STIL_MS) return;
    logboek.waarschuw(
      { wachtrij: this.naam, duurMs: oudsteWachtMs },
      'werker doet niets terwijl er werk wacht; nieuwe werker',
    );
    this.laatsteTeken = performance.now();
    const oud = await this.bezig;
    this.start();
    oud?.sluit(true).catch(() => undefined);
  }

  async sluit(gedwongen: boolean): Promise<void> {
    this.gesloten = true;
    await (await this.bezig)?.sluit(gedwongen);
  }

  private async bouw(): Promise<Bouwsel<Worker>> {
    const slotMs = this.opties.slotMs ?? 15_000;
    const b = await bouwWerker(this.instelling, this.naam, (taak: Job) => this.doe(taak), {
      concurrency: this.opties.gelijktijdig,
      lockDuration: slotMs,
      stalledInterval: Math.max(500, Math.floor((slotMs * 2) / 3)),
      maxStalledCount: 10,
      settings: { backoffStrategy: (gedaan, _soort, _fout, taak) => this.pauze(gedaan, taak?.name) },
    });
    b.ding.on('active', () => (this.laatsteTeken = performance.now()));
    b.ding.on('failed', (taak, fout) => this.meldMislukt(taak, fout));
    return b;
  }

  private async doe(taak: Job): Promise<void> {
    const bij = { taakId: taak.id ?? '', poging: taak.attemptsMade + 1 };
    try {
      await this.register.voerUit(taak.name, taak.data, bij);
    } catch (fout) {
      logboek.waarschuw({ wachtrij: this.naam, ...bij, fout }, 'taak mislukt');
      throw await zonderTekst(fout);
    }
  }

  private pauze(gedaan: number, naam: string | undefined): number {
    const soort = naam === undefined ? undefined : this.register.soort(naam);
    return wachtVoorPoging(soort?.herhaling ?? { pogingen: 1, wachtMs: 60_000, hoogstensMs: 60_000 }, gedaan);
  }

  private meldMislukt(taak: Job | undefined, fout: Error): void {
    const op = taak ? taak.attemptsMade >= (taak.opts.attempts ?? 1) : true;
    if (op || fout.name === 'UnrecoverableError')
      logboek.fout(
        { wachtrij: this.naam, taakId: taak?.id, poging: taak?.attemptsMade, code: 'TAAK_OPGEGEVEN' },
        'taak opgegeven',
      );
  }
}

/** What the queue may keep of a fault: class and code. Its message can quote a row. */
async function zonderTekst(fout: unknown): Promise<Error> {
  const { UnrecoverableError } = await import('bullmq');
  const code: unknown = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  const tekst = `${fout instanceof Error ? fout.name : typeof fout}${typeof code === 'string' ? ` ${code}` : ''}`;
  const schoon = fout instanceof OnherstelbareFout ? new UnrecoverableError(tekst) : new Error(tekst);
  schoon.stack = tekst;
  return schoon;
}
