import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { KENMERK, type BestandSoort } from '@meldbaken/platform/bestand';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { plekVanInhoud, plekVanNaam } from './bijlage.opslag';
import { Bijlage } from './bijlage.type';

type Rij = Omit<Bijlage, 'naam'> & { dossierId: string; naam: Buffer };

export interface BijlageDownload {
  naam: string;
  mime: string;
  inhoud: Buffer;
}

@Injectable()
export class BijlageLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  /** The files of a report: all for who reads it, the own ones for its reporter, and none for anybody else. */
  async lijst(inzage: Inzage, meldingId: string): Promise<Bijlage[]> {
    const lezen = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 3);
    const eigen = this.regels.voorwaarde(inzage, 'eigen', 'Melding', 3 + lezen.waarden.length);
    const h = { handeling: 'bijlagen-zien', onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId };
    const uit = await this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rijen = await tx.rijen<Rij & Record<string, unknown>>(
        `select b.id, b.dossier_id as "dossierId", b.naam, b.soort, b.grootte, b.gescand, b.herkomst, b.op,
           case when b.herkomst = 'BEHANDELAAR' then l.naam end as door
         from melding.bijlage b join melding.melding m on m.organisatie_id = b.organisatie_id and m.dossier_id = b.dossier_id
         left join weergave.lid l on l.organisatie_id = b.organisatie_id and l.id = b.door_id
         where m.id = $1 and (${lezen.sql} or (b.door_id = $2 and ${eigen.sql})) order by b.op desc, b.id`,
        [meldingId, inzage.lidmaatschapId, ...lezen.waarden, ...eigen.waarden],
      );
      if (rijen.length === 0 && !(await this.magKijken(tx, inzage, meldingId))) return nietGevonden();
      spoor.aantal = rijen.length;
      const namen = await this.verzegelaar.openAlle(
        tx,
        inzage,
        rijen.map((r) => ({ plek: plekVanNaam(r.dossierId, r.id), verzegeld: r.naam })),
      );
      return rijen.map((r, i) => Object.assign(new Bijlage(), r, { naam: namen[i]?.toString('utf8') ?? '' }));
    });
    return isWeigering(uit) ? [] : uit;
  }

  private async magKijken(tx: Transactie, inzage: Inzage, meldingId: string): Promise<boolean> {
    const lezen = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
    const eigen = this.regels.voorwaarde(inzage, 'eigen', 'Melding', 2 + lezen.waarden.length);
    const vraag = `select 1 from melding.melding m where m.id = $1 and (${lezen.sql} or ${eigen.sql})`;
    return (await tx.rij(vraag, [meldingId, ...lezen.waarden, ...eigen.waarden])) !== null;
  }

  /** The bytes, for who reads the report; each time with a line in the audit log. */
  async open(inzage: Inzage, id: string): Promise<BijlageDownload | Weigering> {
    const lezen = this.regels.voorwaarde(inzage, 'bijlage-openen', 'Melding', 2);
    const h = { handeling: 'bijlage-openen', onderwerp: 'Melding', onderwerpId: id };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const r = await tx.rij<{ dossierId: string; naam: Buffer; soort: BestandSoort; inhoud: Buffer }>(
        `select b.dossier_id as "dossierId", b.naam, b.soort, i.inhoud from melding.bijlage b
         join melding.bijlage_inhoud i on i.organisatie_id = b.organisatie_id and i.bijlage_id = b.id
         join melding.melding m on m.organisatie_id = b.organisatie_id and m.dossier_id = b.dossier_id
         where b.id = $1 and ${lezen.sql}`,
        [id, ...lezen.waarden],
      );
      if (!r) return nietGevonden();
      spoor.dossierId = r.dossierId;
      const naam = await this.verzegelaar.open(tx, inzage, plekVanNaam(r.dossierId, id), r.naam);
      const inhoud = await this.verzegelaar.open(tx, inzage, plekVanInhoud(r.dossierId, id), r.inhoud);
      return { naam: naam.toString('utf8'), mime: KENMERK[r.soort].mime, inhoud };
    });
  }
}
