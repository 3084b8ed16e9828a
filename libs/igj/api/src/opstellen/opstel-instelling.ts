import { Injectable } from '@nestjs/common';
import type { Verzendwijze, Zorgsoort } from '@meldbaken/igj/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export interface Instelling {
  versie: number;
  verzendwijze: Verzendwijze;
  zorgsoorten: Zorgsoort[];
}

/** How this organisation sends its reports; each choice is a version of its own. */
@Injectable()
export class OpstelInstelling {
  /** Before anybody chose: through a workspace here, and nothing said about the care. */
  async van(tx: Transactie, inzage: Inzage): Promise<Instelling> {
    const rij = await tx.rij<Instelling & Record<string, unknown>>(
      'select i.versie, i.verzendwijze, i.zorgsoorten from igj.opstel_instelling i where i.organisatie_id = $1 order by i.versie desc limit 1',
      [inzage.organisatieId],
    );
    return rij ?? { versie: 0, verzendwijze: 'OVERDRACHT', zorgsoorten: [] };
  }

  async zet(tx: Transactie, inzage: Inzage, i: Instelling, nu: Date): Promise<void> {
    await tx.wijzig(
      'insert into igj.opstel_instelling (organisatie_id, versie, verzendwijze, zorgsoorten, op, door_id) values ($1, $2, $3, $4, $5, $6)',
      [inzage.organisatieId, i.versie, i.verzendwijze, i.zorgsoorten, nu, inzage.lidmaatschapId],
    );
  }
}
