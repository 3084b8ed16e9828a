import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { dagVan } from '@meldbaken/platform/waarden';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

type Einde = { dossierId: string; soort: string; lidmaatschapId: string | null; naam: string | null; functie: string };

const EINDIG = `update toegang.dossier_toegang t set tot = $2, einde_reden = 'De afgesproken dag is voorbij' from toegang.dossier d, toegang.houder h
  where t.organisatie_id = $1 and t.tot is null and t.einde_op < $3::date and d.organisatie_id = t.organisatie_id and d.id = t.dossier_id
    and h.organisatie_id = t.organisatie_id and h.id = t.houder_id
  returning t.dossier_id as "dossierId", d.soort, h.lidmaatschap_id as "lidmaatschapId", t.functie,
    (select l.naam from weergave.lid l where l.organisatie_id = t.organisatie_id and l.id = h.lidmaatschap_id) as naam`;

/** What ends by itself: looking along until a day, and notes of a closed report. Found from the tables, by the sweep. */
@Injectable()
export class Afloop {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_afloop($1) as id',
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
    const geeindigd = await tx.rijen<Einde>(EINDIG, [wie.organisatieId, nu, dagVan(nu)]);
    for (const e of geeindigd) await this.noteer(tx, wie, e, nu);
    const gewist = await tx.wijzig('delete from melding.notitie where organisatie_id = $1 and wis_op <= $2', [
      wie.organisatieId,
      nu,
    ]);
    return geeindigd.length + gewist;
  }

  private async noteer(tx: Transactie, wie: SysteemInzage, e: Einde, nu: Date): Promise<void> {
    await schrijfAudit(tx, wie, {
      handeling: 'melding.betrokkene-verwijderen',
      onderwerp: 'Melding',
      onderwerpId: e.dossierId,
      dossierId: e.dossierId,
      uitkomst: 'GELUKT',
    });
    if (e.soort !== 'MELDING') return;
    await tx.wijzig(
      `insert into melding.tijdlijn (organisatie_id, id, melding_id, dossier_id, soort, op, gegevens) values ($1, $2, $3, $3, 'BETROKKENE_AFGELOPEN', $4, $5)`,
      [wie.organisatieId, uuidv7(), e.dossierId, nu, JSON.stringify({ functie: e.functie, naam: e.naam ?? 'iemand' })],
    );
    if (e.lidmaatschapId === null) return;
    const ids = { meldingId: e.dossierId, lidmaatschapId: e.lidmaatschapId };
    await zetInOutbox(tx, { soort: 'BetrokkeneVerwijderd', organisatieId: wie.organisatieId, ids }, nu);
  }
}
