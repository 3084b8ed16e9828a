import type { Opener } from '@meldbaken/platform/sleutels';
import type { TekstSoort } from '../../persistence/tekst-soort';
import { tekstVan, type VerzegeldeTekst } from '../../persistence/teksten';

export type TekstRij = VerzegeldeTekst & { verzegeld: string };

/** The texts of one report, the newest version of each; opened when they are asked for. */
export class Teksten {
  private readonly op: ReadonlyMap<string, TekstRij>;

  /** Oldest version first. */
  constructor(
    private readonly dossierId: string,
    rijen: readonly TekstRij[],
    private readonly open: Opener,
  ) {
    this.op = new Map(rijen.map((r) => [`${r.soort}:${r.onderwerpId ?? ''}`, r]));
  }

  van(soort: TekstSoort, onderwerpId = ''): string | null {
    const rij = this.op.get(`${soort}:${onderwerpId}`);
    return rij ? tekstVan(this.open, this.dossierId, rij) : null;
  }

  /** The words that somebody gave with a line of the timeline. */
  bijRegel(id: string): string | null {
    return (
      this.van('SLUITEN_TOELICHTING', id) ??
      this.van('HEROPENEN_REDEN', id) ??
      this.van('DOORVERWIJZEN_REDEN', id) ??
      this.van('UITSLUITEN_REDEN', id) ??
      this.van('STAP_REDEN', id) ??
      this.van('EENHEID_REDEN', id)
    );
  }
}
