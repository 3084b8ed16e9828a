import type { BeheerVerbinding } from '@meldbaken/organisatie/api';
import type { VasteKlok } from '@meldbaken/platform/klok';
import type { Scene } from './verteller';

/** The worker's work of this moment. */
export interface Ronde {
  ronde(): Promise<void>;
}

const VOLGENDE = 'select min(op) as op from termijn.termijn_actie where gedaan_op is null and op <= $1';

/** Plays the scenes of all stories in the order of time; reminders and lateness fall at their own moments in between. */
export class Regie {
  constructor(
    private readonly klok: VasteKlok,
    private readonly worker: Ronde,
    private readonly db: BeheerVerbinding,
  ) {}

  async speel(scenes: readonly Scene[], nu: Date): Promise<void> {
    for (const scene of scenes.toSorted((a, b) => a.op.getTime() - b.op.getTime())) {
      if (scene.op > this.klok.nu()) await this.worker.ronde();
      await this.ganaar(scene.op);
      await scene.doe();
    }
    await this.worker.ronde();
    await this.ganaar(nu);
  }

  private async ganaar(op: Date): Promise<void> {
    for (let vorige: number | null = null; ;) {
      const { rows } = await this.db.query(VOLGENDE, [op]);
      const moment = rows[0]?.['op'];
      if (!(moment instanceof Date)) break;
      if (moment.getTime() === vorige) throw new Error('seed: an act of a term stays undone');
      vorige = moment.getTime();
      this.klok.zet(moment > this.klok.nu() ? moment : this.klok.nu());
      await this.worker.ronde();
    }
    this.klok.zet(op);
  }
}
