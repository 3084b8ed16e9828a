import type { TekstSoort } from '../../persistence/entiteiten/tekst.entity';

export interface TekstRij {
  soort: TekstSoort;
  /** What the text belongs to; null is the report itself. */
  onderwerpId: string | null;
  tekst: string;
}

/** The texts of one report, the newest version of each. */
export class Teksten {
  private readonly op: ReadonlyMap<string, string>;

  /** Oldest version first. */
  constructor(rijen: readonly TekstRij[]) {
    this.op = new Map(rijen.map((r) => [`${r.soort}:${r.onderwerpId ?? ''}`, r.tekst]));
  }

  van(soort: TekstSoort, onderwerpId = ''): string | null {
    return this.op.get(`${soort}:${onderwerpId}`) ?? null;
  }

  /** The words that somebody gave with a line of the timeline. */
  bijRegel(id: string): string | null {
    return (
      this.van('SLUITEN_TOELICHTING', id) ?? this.van('HEROPENEN_REDEN', id) ?? this.van('DOORVERWIJZEN_REDEN', id)
    );
  }
}
