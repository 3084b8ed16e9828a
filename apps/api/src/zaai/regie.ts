import type { BeheerVerbinding } from '@meldbaken/organisatie/api';
import type { VasteKlok } from '@meldbaken/platform/klok';
import type { Scene } from './verteller';

/** The worker's work of this moment. */
export interface Ronde {
  ronde(): Promise<void>;
}

const TE_DOEN = `select (select min(op) from termijn.termijn_actie where gedaan_op is null and op <= $1) as op,
  exists (select 1 from outbox.bericht where doorgezet_op is null) as bericht`;

/** Plays the scenes of all stories in the order of time; reminders and lateness fall at their own moments in between. */
export class Regie {
  constructor(
    private readonly klok: VasteKlok,
    private readonly worker: Ronde,
    private readonly db: BeheerVerbinding,
  ) {}

  async speel(scenes: readonly Scene[], nu: Date): Promise<void> {
    for (const scene of scenes.toSorted((a, b) => a.op.getTime() - b.op.getTime())) {
      await this.ganaar(scene.op);
      await scene.doe();
    }
    await this.worker.ronde();
    await this.ganaar(nu);
  }

  /** The worker works before the clock goes on, when something waits: what scenes of one moment leave, in one round. */
  private async ganaar(op: Date): Promise<void> {
    for (let vorige: number | null = null; ;) {
      const { moment, bericht } = await this.teDoen(op);
      if (bericht && op > this.klok.nu()) {
        await this.worker.ronde();
        continue;
      }
      if (!moment) break;
      if (moment.getTime() === vorige) throw new Error('seed: an act of a term stays undone');
      vorige = moment.getTime();
      this.klok.zet(moment > this.klok.nu() ? moment : this.klok.nu());
      await this.worker.ronde();
    }
    this.klok.zet(op);
  }

  private async teDoen(op: Date): Promise<{ moment: Date | null; bericht: boolean }> {
    const { rows } = await this.db.query(TE_DOEN, [op]);
    const moment = rows[0]?.['op'];
    return { moment: moment instanceof Date ? moment : null, bericht: rows[0]?.['bericht'] === true };
  }
}
