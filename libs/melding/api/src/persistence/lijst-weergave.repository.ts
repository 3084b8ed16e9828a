import { Injectable } from '@nestjs/common';
import { leesLijstWeergave, type LijstWeergave } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export interface BewaardeLijst extends LijstWeergave {
  id: string;
}

/** Sealed under a key of its own: people give a list the name of somebody. */
const plekVan = (id: string): Plek => ({ recordId: id, tabel: 'melding.weergave', kolom: 'inhoud', rij: id });

@Injectable()
export class LijstWeergaveRepository {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  /** The caller's own, by name. */
  async alle(tx: Transactie, inzage: Inzage): Promise<BewaardeLijst[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'MeldingWeergave', 1);
    const rijen = await tx.rijen<{ id: string; inhoud: Buffer }>(
      `select v.id, v.inhoud from melding.weergave v where ${p.sql}`,
      p.waarden,
    );
    const open = await this.verzegelaar.openAlle(
      tx,
      inzage,
      rijen.map((r) => ({ plek: plekVan(r.id), verzegeld: r.inhoud })),
    );
    return rijen
      .map((r, i) => ({ id: r.id, ...leesLijstWeergave(JSON.parse(open[i]?.toString('utf8') ?? '{}')) }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }

  async voegToe(tx: Transactie, inzage: Inzage, w: BewaardeLijst, nu: Date): Promise<boolean> {
    const inhoud = await this.verzegelaar.verzegel(
      tx,
      inzage,
      plekVan(w.id),
      JSON.stringify({ naam: w.naam, zoek: w.zoek }),
    );
    const n = await tx.wijzig(
      `insert into melding.weergave (organisatie_id, id, lidmaatschap_id, inhoud, gemaakt_op) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [inzage.organisatieId, w.id, inzage.lidmaatschapId, inhoud, nu],
    );
    return n > 0;
  }

  async verwijder(tx: Transactie, inzage: Inzage, id: string): Promise<boolean> {
    const p = this.regels.voorwaarde(inzage, 'verwijderen', 'MeldingWeergave', 2);
    const n = await tx.wijzig(`delete from melding.weergave v where v.id = $1 and ${p.sql} returning v.id`, [
      id,
      ...p.waarden,
    ]);
    return n > 0;
  }
}
