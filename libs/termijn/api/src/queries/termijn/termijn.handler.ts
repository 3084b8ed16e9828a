import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { Termijn, TermijnVraag } from '@meldbaken/termijn/graphql';
import { isUuid } from '../waarden';
import { TermijnLezer } from './termijn.lezer';

@Injectable()
export class TermijnHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: TermijnLezer,
  ) {}

  /** One term; null when it is not there or not this viewer's. The audit line names the dossier, so that it is shielded with it. */
  async lees(inzage: Inzage, id: string, velden: TermijnVraag, handelen: boolean): Promise<Termijn | null> {
    const onderwerpId = isUuid(id) ? id : null;
    const rij = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'Termijn', onderwerpId },
      async (tx, spoor) => {
        const gevonden = onderwerpId ? await this.lezer.rij(tx, inzage, onderwerpId, velden, handelen) : null;
        spoor.dossierId = gevonden?.dossierId ?? null;
        return gevonden ?? nietGevonden();
      },
    );
    return isWeigering(rij) ? null : this.lezer.maak(inzage, rij, velden.eenheid);
  }
}
