import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { RegisterRepository } from './register.repository';

type Oud = { id: string; dossierId: string; nummer: string; verwijderOp: Date };

/** Five years after the report an entry goes, by itself (Uitvoeringsbesluit Wkkgz art. 8.28). Found from the table, by the sweep. */
@Injectable()
export class RegisterOpruimen {
  constructor(
    private readonly transacties: Transacties,
    private readonly register: RegisterRepository,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** How many entries went. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_oude_aantekeningen($1) as id',
      [nu],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => this.voorTenant(tx, wie, nu));
    }
    return totaal;
  }

  private async voorTenant(tx: Transactie, wie: SysteemInzage, nu: Date): Promise<number> {
    const oud = await tx.rijen<Oud>(
      `select a.id, a.dossier_id as "dossierId", a.nummer, a.verwijder_op as "verwijderOp" from igj.aantekening a
       where a.organisatie_id = $1 and a.verwijder_op <= $2 order by a.id`,
      [wie.organisatieId, nu],
    );
    for (const rij of oud) {
      await this.register.verwijder(tx, wie, rij.id);
      await this.register.noteer(tx, wie, rij, { daad: 'VERWIJDERD', reden: 'TERMIJN_VOORBIJ' }, nu);
      // The duty is done at the very end of the term, also when the worker was a moment later.
      const op = new Date(rij.verwijderOp.getTime() - 1);
      await this.termijnen.haal(tx, wie, { onderwerpId: rij.id, code: 'IGJ_AANTEKENING', op }, nu);
      await schrijfAudit(tx, wie, {
        handeling: 'aantekening.verwijderen',
        onderwerp: 'Aantekening',
        onderwerpId: rij.id,
        dossierId: rij.dossierId,
        uitkomst: 'GELUKT',
      });
    }
    return oud.length;
  }
}
