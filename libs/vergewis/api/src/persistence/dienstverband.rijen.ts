import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { DienstverbandGegevens, EindeReden } from '@meldbaken/vergewis/contract';

/** An employment as it is now, locked for this act. */
export interface DienstverbandRij extends DienstverbandGegevens {
  id: string;
  persoonId: string | null;
  versie: number;
  eindeReden: EindeReden | null;
  wisOp: string | null;
}

export const RIJ_KOLOMMEN = `d.id, d.persoon_id as "persoonId", d.versie, d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, d.geboortedatum::text as geboortedatum, d.email, d.soort, d.functie,
  d.eenheid_id as "eenheidId", d.clientcontact, d.zorgsoort, d.kenmerken, d.big_nummer as "bigNummer", d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp", d.einde_reden as "eindeReden", d.wis_op::text as "wisOp"`;

type Gelezen = DienstverbandRij & Record<string, unknown>;

/** Employments under the access rules of a caller. */
@Injectable()
export class DienstverbandRijen {
  constructor(private readonly regels: Toegangsregels) {}

  /** The employment on which this caller may do this act, locked; null when there is none for them. */
  voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<DienstverbandRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Dienstverband', 2);
    const sql = `select ${RIJ_KOLOMMEN} from vergewis.dienstverband d where d.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<Gelezen>(sql, 'd', [id, ...p.waarden]);
  }

  /** Those of these ids on which this caller may do this act, locked, in the order of their ids. */
  async alle(tx: Transactie, inzage: Inzage, handeling: string, ids: readonly string[]): Promise<DienstverbandRij[]> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Dienstverband', 2);
    const sql = `select ${RIJ_KOLOMMEN} from vergewis.dienstverband d where d.id = any($1) and ${p.sql} order by d.id`;
    await tx.rijen(`${sql} for update of d`, [ids, ...p.waarden]);
    return tx.rijen<Gelezen>(sql, [ids, ...p.waarden]);
  }

  /** What the same key made before. */
  async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<string | null> {
    const rij = await tx.rij<{ id: string }>(
      'select d.id from vergewis.dienstverband d where d.organisatie_id = $1 and d.gemaakt_door = $2 and d.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij?.id ?? null;
  }

  /** The other periods of one personnel number. */
  async vanNummer(
    tx: Transactie,
    inzage: Inzage,
    personeelsnummer: string,
  ): Promise<{ id: string; beginOp: string | null; eindeOp: string | null; persoonId: string | null }[]> {
    return tx.rijen(
      `select d.id, d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp", d.persoon_id as "persoonId" from vergewis.dienstverband d
       where d.organisatie_id = $1 and d.personeelsnummer = $2 order by d.begin_op, d.id`,
      [inzage.organisatieId, personeelsnummer],
    );
  }
}
