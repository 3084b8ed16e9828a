import type { TaakInhoud, Taakregels, TaakSoort } from './taaksoort';

/** Trying again cannot help: the task goes to the failed ones at once. */
export class OnherstelbareFout extends Error {
  override name = 'OnherstelbareFout';
}

export interface LopendeTaak {
  readonly taakId: string;
  readonly poging: number;
}

type Verwerker = (inhoud: unknown, taak: LopendeTaak) => Promise<void>;

/** All kinds of task that this process can do, each with its one processor. */
export class Taakregister {
  private readonly soorten = new Map<string, { soort: Taakregels; doe: Verwerker }>();

  registreer<T extends TaakInhoud>(soort: TaakSoort<T>, doe: (inhoud: T, taak: LopendeTaak) => Promise<void>): void {
    if (this.soorten.has(soort.naam)) throw new Error(`task '${soort.naam}' has a processor already`);
    this.soorten.set(soort.naam, { soort, doe: (inhoud, taak) => doe(leesInhoud(soort, inhoud), taak) });
  }

  /** Never a silent success: a name that nobody registered is a fault. */
  async voerUit(naam: string, inhoud: unknown, taak: LopendeTaak): Promise<void> {
    const bekend = this.soorten.get(naam);
    if (!bekend) throw new Error(`unknown task '${naam}'`);
    await bekend.doe(inhoud, taak);
  }

  soort(naam: string): Taakregels | undefined {
    return this.soorten.get(naam)?.soort;
  }

  wachtrijen(): string[] {
    return [...new Set([...this.soorten.values()].map((s) => s.soort.wachtrij))];
  }
}

function leesInhoud<T extends TaakInhoud>(soort: TaakSoort<T>, inhoud: unknown): T {
  try {
    return soort.lees(inhoud);
  } catch {
    // The reason may quote what was sent; the name of the task is enough.
    throw new OnherstelbareFout(`task '${soort.naam}' carries something else than its ids`);
  }
}
