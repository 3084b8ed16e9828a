import { binnen, type Taakwerker, type Wachtrij, type WachtrijStand } from '@meldbaken/platform/jobs';
import type { Klok } from '@meldbaken/platform/klok';
import { uitgaandStand, type UitgaandStand } from '@meldbaken/platform/outbox';
import type { Transacties } from '@meldbaken/platform/tenancy';
import { termijnmomenten } from '../werk/termijnmomenten';

type Stand = 'goed' | 'fout';

export interface Gereedheid {
  status: Stand;
  onderdelen: { database: Stand; wachtrij: Stand; migraties: Stand };
}

/** Figures for the people who run it: what waits, what is late, what needs a person. Counts only. */
export interface Werkstand extends UitgaandStand {
  wachtrijen: WachtrijStand[];
  /** Age of the oldest act that is due and not done. */
  oudsteTermijnwerkMs: number;
}

const ANTWOORD_MS = 3000;

/** What health endpoints tell. */
export class Gezondheid {
  constructor(
    private readonly transacties: Transacties,
    private readonly wachtrij: Wachtrij,
    private readonly werker: Taakwerker,
    private readonly klok: Klok,
    private readonly rijen: readonly string[],
    private readonly migraties: readonly string[],
  ) {}

  async gereed(): Promise<Gereedheid> {
    const [database, wachtrij, migraties] = await Promise.all([
      stand(this.transacties.aanDeDeur('select 1', [])),
      stand(this.standen()),
      stand(this.alleMigraties()),
    ]);
    const onderdelen = { database, wachtrij, migraties };
    return { status: Object.values(onderdelen).every((o) => o === 'goed') ? 'goed' : 'fout', onderdelen };
  }

  async werk(): Promise<Werkstand> {
    const nu = this.klok.nu();
    const [uitgaand, wachtrijen, momenten] = await Promise.all([
      uitgaandStand(this.transacties),
      this.standen(),
      termijnmomenten(this.transacties, nu),
    ]);
    const oudste = momenten.reduce((o, m) => Math.min(o, m.op.getTime()), nu.getTime());
    return { ...uitgaand, wachtrijen, oudsteTermijnwerkMs: nu.getTime() - oudste };
  }

  /** Mends a worker that sleeps beside waiting work. */
  async bewaak(): Promise<number> {
    for (const s of await this.standen()) await this.werker.bewaak(s.naam, s.oudsteWachtMs);
    return 0;
  }

  private standen(): Promise<WachtrijStand[]> {
    return Promise.all(this.rijen.map((r) => this.wachtrij.stand(r)));
  }

  private async alleMigraties(): Promise<void> {
    const rijen = await this.transacties.aanDeDeur<{ name: string }>('select name from beheer.migratie', []);
    const gedaan = new Set(rijen.map((r) => r.name));
    const mist = this.migraties.filter((m) => !gedaan.has(m));
    if (mist.length) throw new Error(`migrations are missing: ${mist.length}`);
  }
}

async function stand(belofte: Promise<unknown>): Promise<Stand> {
  try {
    await binnen(ANTWOORD_MS, belofte);
    return 'goed';
  } catch {
    return 'fout';
  }
}
