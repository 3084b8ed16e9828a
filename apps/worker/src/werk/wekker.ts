import { BeperkteMelder, momentVanMinuut } from '@meldbaken/platform/jobs';
import type { Klok } from '@meldbaken/platform/klok';
import { Banen } from './banen';
import type { TermijnWerk } from './termijn-werk';

const MINUUT_MS = 60_000;
const OPNIEUW_MS = 500;
/** Acts of one tenant so close together go in one transaction. */
const SAMEN_MS = 50;
const RONDEN = 1000;
/** A process begins with small batches: one that dies again and again, also by what it does, still gets on. */
const EERSTE_BLOK = 25;
const GROOTSTE_BLOK = 500;
/** So many tenants at once: at nine in the morning all of them wake together, and the pool of connections is small. */
const BANEN = 4;

/** Does what is due in a tenant, and stays awake for the rest of the minute: an act at 14:03:27 must not wait for 14:04. */
export class Wekker {
  private readonly melder = new BeperkteMelder();
  private readonly lopend = new Map<string, Promise<void>>();
  private readonly wekkers = new Map<string, NodeJS.Timeout>();
  private readonly banen = new Banen(BANEN);
  private gestopt = false;
  private blok = EERSTE_BLOK;

  constructor(
    private readonly termijnWerk: TermijnWerk,
    private readonly klok: Klok,
  ) {}

  /** The task of the queue: this tenant has acts in this minute. */
  async wek(organisatieId: string, minuut: string): Promise<void> {
    await this.werkTot(organisatieId, momentVanMinuut(minuut).getTime() + MINUUT_MS);
  }

  /** A hint that something changed in the terms of a tenant. */
  por(organisatieId: string): void {
    this.opDeAchtergrond(organisatieId, this.klok.nu().getTime() + MINUUT_MS);
  }

  /** Until nothing is due any more. Runs for one tenant stand in line. */
  verwerk(organisatieId: string): Promise<void> {
    const vorige = this.lopend.get(organisatieId) ?? Promise.resolve();
    const deze = vorige.catch(() => undefined).then(() => this.banen.doe(() => this.tot0(organisatieId)));
    this.lopend.set(organisatieId, deze);
    const weg = (): void => {
      if (this.lopend.get(organisatieId) === deze) this.lopend.delete(organisatieId);
    };
    deze.then(weg, weg);
    return deze;
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    for (const w of this.wekkers.values()) clearTimeout(w);
    this.wekkers.clear();
    await Promise.allSettled(this.lopend.values());
  }

  private async tot0(organisatieId: string): Promise<void> {
    for (let i = 0; i < RONDEN && !this.gestopt; i++) {
      if (!(await this.termijnWerk.verwerk(organisatieId, this.klok.nu(), this.blok))) return;
      this.blok = Math.min(this.blok * 2, GROOTSTE_BLOK);
      // Asking is cheaper than claiming nothing.
      if ((await this.volgende(organisatieId)) > this.klok.nu().getTime()) return;
    }
  }

  /** Asks first what is due when: at the start of a minute all tenants wake, and most have nothing due in its first second. */
  private async werkTot(organisatieId: string, einde: number): Promise<void> {
    let op = await this.volgende(organisatieId);
    if (op <= this.klok.nu().getTime()) {
      await this.verwerk(organisatieId);
      op = await this.volgende(organisatieId);
    }
    const nu = this.klok.nu().getTime();
    if (op >= einde || nu >= einde) return;
    // What is undone though its moment passed is another worker's right now: then a little later.
    this.zet(organisatieId, op > nu ? Math.max(op - nu, SAMEN_MS) : OPNIEUW_MS, einde);
  }

  private async volgende(organisatieId: string): Promise<number> {
    return (await this.termijnWerk.volgende(organisatieId))?.getTime() ?? Infinity;
  }

  private zet(organisatieId: string, overMs: number, einde: number): void {
    clearTimeout(this.wekkers.get(organisatieId));
    if (this.gestopt) return;
    this.wekkers.set(
      organisatieId,
      setTimeout(() => {
        this.wekkers.delete(organisatieId);
        this.opDeAchtergrond(organisatieId, einde);
      }, overMs),
    );
  }

  /** A fault here is not the end: the sweep finds what stays undone. */
  private opDeAchtergrond(organisatieId: string, einde: number): void {
    this.werkTot(organisatieId, einde).catch((fout: unknown) =>
      this.melder.meld({ organisatieId, fout }, 'termijnwerk mislukt'),
    );
  }
}
