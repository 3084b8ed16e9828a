import { WEKKER_TAAK, minuutVan, momentVanMinuut, type Wachtrij } from '@meldbaken/platform/jobs';
import type { Klok } from '@meldbaken/platform/klok';
import type { Transacties } from '@meldbaken/platform/tenancy';
import { termijnmomenten, type Termijnmoment } from './termijnmomenten';

const VOORUIT_MS = 24 * 3_600_000;
/** What is past and still undone gets a new wake-up after so long. */
const OPNIEUW_MS = 30_000;
const SPELING_MS = 5000;

interface Wekking {
  organisatieId: string;
  minuut: string;
}

/** Puts a wake-up in the queue for every tenant and minute with acts in the next 24 hours. Two planners put the same ones. */
export class Planner {
  /** Wake-ups that we put, by id: the moment they are for, and when we put them. */
  private readonly gezet = new Map<string, { op: number; gezetOp: number }>();
  private begonnen = false;

  constructor(
    private readonly transacties: Transacties,
    private readonly wachtrij: Wachtrij,
    private readonly klok: Klok,
  ) {}

  async ronde(): Promise<number> {
    if (!this.begonnen) await this.begin();
    const nu = this.klok.nu().getTime();
    await this.vergeet(nu);
    const momenten = await termijnmomenten(this.transacties, new Date(nu + VOORUIT_MS));
    const nieuw = this.uniek(momenten).filter((w) => !this.gezet.has(WEKKER_TAAK.taakId(w)));
    await this.wachtrij.voegToe(
      WEKKER_TAAK,
      nieuw.map((w) => ({ inhoud: { ...w }, overMs: momentVanMinuut(w.minuut).getTime() - nu })),
    );
    for (const w of nieuw)
      this.gezet.set(WEKKER_TAAK.taakId(w), { op: momentVanMinuut(w.minuut).getTime(), gezetOp: nu });
    return nieuw.length;
  }

  /** Wake-ups of an earlier run may be set by a clock that was shifted. They cost nothing to make again. */
  private async begin(): Promise<void> {
    await this.wachtrij.maakLeeg(WEKKER_TAAK.wachtrij);
    this.begonnen = true;
  }

  /** Forgets what is over; forgets everything when the queue holds less than we put, for then it lost some. */
  private async vergeet(nu: number): Promise<void> {
    for (const [id, w] of this.gezet) if (w.op <= nu && nu - w.gezetOp >= OPNIEUW_MS) this.gezet.delete(id);
    const verwacht = [...this.gezet.values()].filter((w) => w.op > nu + SPELING_MS).length;
    if (verwacht && (await this.wachtrij.aantal(WEKKER_TAAK.wachtrij, 'delayed')) < verwacht) this.gezet.clear();
  }

  private uniek(momenten: readonly Termijnmoment[]): Wekking[] {
    const uit = new Map<string, Wekking>();
    for (const m of momenten) {
      const w = { organisatieId: m.organisatieId, minuut: minuutVan(m.op) };
      uit.set(WEKKER_TAAK.taakId(w), w);
    }
    return [...uit.values()];
  }
}
