import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  naarTermijn,
  termijnJson,
  type Termijn,
  type TermijnJson,
  type TermijnVraag,
} from '@meldbaken/termijn/graphql';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import { isUuid, Waarden } from '../waarden';

@Injectable()
export class TermijnHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** One term; null when it is not there or not this viewer's. The audit line names the dossier, so that it is shielded with it. */
  async lees(inzage: Inzage, id: string, velden: TermijnVraag): Promise<Termijn | null> {
    const onderwerpId = isUuid(id) ? id : null;
    const rij = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'Termijn', onderwerpId },
      async (tx, spoor) => {
        const gevonden = onderwerpId ? await this.rij(tx, inzage, onderwerpId, velden) : null;
        spoor.dossierId = gevonden?.dossierId ?? null;
        return gevonden ?? nietGevonden();
      },
    );
    if (isWeigering(rij)) return null;
    const namen = velden.eenheid ? await this.eenheden.namen(inzage, [rij]) : undefined;
    return naarTermijn(rij, this.klok.nu(), inzage, namen);
  }

  private async rij(tx: Transactie, inzage: Inzage, id: string, velden: TermijnVraag): Promise<TermijnJson | null> {
    const w = new Waarden();
    const termijn = termijnJson('t', velden, () => `${w.p(inzage.lidmaatschapId)}::uuid`);
    const deze = `t.organisatie_id = ${w.p(inzage.organisatieId)} and t.id = ${w.p(id)}`;
    const mag = w.voeg(this.regels.voorwaarde(inzage, 'lezen', 'Termijn', w.volgende));
    const r = await tx.rij<{ termijn: TermijnJson }>(
      `select ${termijn} as termijn from termijn.termijn t where ${deze} and (${mag})`,
      w.lijst,
    );
    return r?.termijn ?? null;
  }
}
