import { Injectable } from '@nestjs/common';
import { leesVergewisantwoord } from '@meldbaken/igj/model';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { zetInOutbox, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';

interface Open {
  id: string;
  dossierId: string;
  stellerId: string;
}

/** At the provider: the answer of the inspectie arrives at the question that it answers, and nowhere else. */
@Injectable()
export class VerwerkVergewisantwoordWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-vergewisantwoord-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const ontvangst = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!ontvangst) throw new Error('igj: the receipt is not there');
    if (ontvangst.soort !== 'IGJ_VERGEWISANTWOORD' || ontvangst.dossierId !== null) return;
    const vraag = await tx.rij<{ id: string; dossierId: string; stellerId: string }>(
      `select v.id, v.dossier_id as "dossierId", v.steller_id as "stellerId" from igj.vergewisvraag v
       where v.organisatie_id = $1 and v.overdracht_id = $2 and v.uitkomst is null for update`,
      [wie.organisatieId, ontvangst.antwoordOp],
    );
    if (!vraag) throw new Error('igj: an answer to nothing that we asked');
    const kopie = leesVergewisantwoord(JSON.parse(ontvangst.inhoud));
    if (isWeigering(kopie)) throw new Error(`igj: answer refused: ${kopie.code} ${kopie.veld ?? ''}`);
    await this.overdrachten.koppel(tx, wie, ontvangst.id, vraag.dossierId);
    await tx.wijzig(
      'update igj.vergewisvraag set ontvangst_id = $3, beantwoord_op = $4, uitkomst = $5, rapport_op = $6 where organisatie_id = $1 and id = $2',
      [wie.organisatieId, vraag.id, ontvangst.id, ontvangst.ontvangenOp, kopie.uitkomst, kopie.rapportOp],
    );
    await this.meld(tx, wie, vraag, nu);
    await zetInOutbox(
      tx,
      { soort: 'VergewisvraagBeantwoord', organisatieId: wie.organisatieId, ids: { vraagId: vraag.id } },
      nu,
    );
  }

  private async meld(tx: Transactie, wie: SysteemInzage, vraag: Open, nu: Date): Promise<void> {
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: vraag.dossierId,
        ontvangers: [vraag.stellerId],
        soort: 'VERGEWIS_ANTWOORD',
        sleutel: `vergewis-antwoord:${vraag.id}`,
        pad: '/vergewis/igj-vraag',
        mail: false,
      },
      nu,
    );
  }
}
