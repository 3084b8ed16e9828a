import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import { controleerMoment, type NieuwMoment } from '@meldbaken/vergewis/model';
import { DienstverbandRijen } from '../../persistence/dienstverband.rijen';
import { plekVan } from '../../persistence/plekken';
import { VergewisTermijnen } from '../../persistence/vergewis-termijnen';
import { DienstverbandLezer } from '../../queries/dienstverband/dienstverband.lezer';
import type { Dienstverband } from '../../typen/dienstverband.type';

/** Looking again at somebody who works here; the next time becomes a term. */
@Injectable()
export class MomentHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly termijnen: VergewisTermijnen,
    private readonly verzegelaar: Verzegelaar,
    private readonly lezer: DienstverbandLezer,
    private readonly klok: Klok,
  ) {}

  async legVast(inzage: Inzage, sleutel: string, id: string, m: NieuwMoment): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'moment-vastleggen', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'moment-vastleggen', id);
      if (!rij) return nietGevonden();
      const eerder = await tx.rij(
        'select 1 from vergewis.vergewismoment m where m.organisatie_id = $1 and m.door_id = $2 and m.sleutel = $3',
        [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
      );
      if (eerder) return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
      const fout = alsGeweigerdMetVelden(controleerMoment(m, rij, dagVan(nu), await gevraagdOp(tx, id)));
      if (fout) return fout;
      const moment = uuidv7();
      const verslag = m.verslag?.trim()
        ? await this.verzegelaar.verzegel(
            tx,
            inzage,
            plekVan(id, 'vergewismoment', 'verslag', moment),
            m.verslag.trim(),
          )
        : null;
      await tx.wijzig(
        `insert into vergewis.vergewismoment (organisatie_id, id, dienstverband_id, op, wijzen, volgende_op, verslag, vastgelegd_op, door_id, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [inzage.organisatieId, moment, id, m.op, m.wijzen, m.volgendeOp, verslag, nu, inzage.lidmaatschapId, sleutel],
      );
      await this.termijnen.werkBij(tx, inzage, [id], nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }
}

/** The first day on which HR asked the handlers about this person. */
async function gevraagdOp(tx: Transactie, id: string): Promise<string | null> {
  const rij = await tx.rij<{ op: Date | null }>(
    'select min(q.gesteld_op) as op from vergewis.geschiktheidsvraag q where q.dienstverband_id = $1',
    [id],
  );
  return rij?.op ? dagVan(rij.op) : null;
}
