import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { AantekeningDaad, Identiteit } from '@meldbaken/igj/contract';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { zaaknummer } from '../persistence/zaaknummer';
import type { AantekeningRij } from './aantekening.rijen';
import { IdentiteitZegel } from './identiteit-zegel';

export interface TeSchrijven {
  identiteit: Identiteit;
  rapportOp: string;
  verwijderOp: Date;
}

@Injectable()
export class RegisterRepository {
  constructor(private readonly zegel: IdentiteitZegel) {}

  async maak(tx: Transactie, inzage: Inzage, id: string, sleutel: string, a: TeSchrijven, nu: Date): Promise<string> {
    const merken = await this.zegel.merken(tx, inzage, a.identiteit);
    const nummer = `R${zaaknummer(Number(dagVan(nu).slice(0, 4))).slice(1)}`;
    await tx.wijzig(
      `insert into igj.aantekening (organisatie_id, id, dossier_id, nummer, rapport_op, verwijder_op, gegevens, merk_persoon, merk_big, vastgelegd_op, vastgelegd_door, sleutel)
       values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        inzage.organisatieId,
        id,
        nummer,
        a.rapportOp,
        a.verwijderOp,
        await this.zegel.sluitAantekening(tx, inzage, id, a.identiteit),
        merken.persoon,
        merken.big,
        nu,
        inzage.lidmaatschapId,
        sleutel,
      ],
    );
    return nummer;
  }

  /** The wrong data does not stay: an entry about the wrong person may exist nowhere. */
  async corrigeer(tx: Transactie, inzage: Inzage, rij: AantekeningRij, a: TeSchrijven): Promise<void> {
    const merken = await this.zegel.merken(tx, inzage, a.identiteit);
    await tx.wijzig(
      `update igj.aantekening set rapport_op = $3, verwijder_op = $4, gegevens = $5, merk_persoon = $6, merk_big = $7, versie = versie + 1
       where organisatie_id = $1 and id = $2`,
      [
        inzage.organisatieId,
        rij.id,
        a.rapportOp,
        a.verwijderOp,
        await this.zegel.sluitAantekening(tx, inzage, rij.id, a.identiteit),
        merken.persoon,
        merken.big,
      ],
    );
  }

  async verwijder(tx: Transactie, wie: Inzage | SysteemInzage, id: string): Promise<void> {
    const n = await tx.wijzig('delete from igj.aantekening where organisatie_id = $1 and id = $2', [
      wie.organisatieId,
      id,
    ]);
    if (n !== 1) throw new Error('igj: the entry was not there to remove');
  }

  /** Codes alone: this line stays when the entry is gone. */
  async noteer(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    rij: Pick<AantekeningRij, 'id' | 'dossierId' | 'nummer'>,
    daad: { daad: AantekeningDaad; reden: string | null },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into igj.aantekening_daad (organisatie_id, id, aantekening_id, dossier_id, nummer, daad, reden, op, door_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        wie.organisatieId,
        uuidv7(),
        rij.id,
        rij.dossierId,
        rij.nummer,
        daad.daad,
        daad.reden,
        nu,
        'lidmaatschapId' in wie ? wie.lidmaatschapId : null,
      ],
    );
  }

  /** The date of the newest report about exactly this person; null when there is no entry. Always one and the same question. */
  async zoek(tx: Transactie, wie: SysteemInzage | Inzage, i: Identiteit, nu: Date): Promise<string | null> {
    const merken = await this.zegel.merken(tx, wie, i);
    // Two different BIG numbers are two people, also with the same name and birth date.
    const rij = await tx.rij<{ dag: string | null }>(
      `select to_char(max(a.rapport_op), 'YYYY-MM-DD') as dag from igj.aantekening a where a.organisatie_id = $1 and a.verwijder_op > $4
         and (a.merk_big = $3::bytea or (a.merk_persoon = $2 and (a.merk_big is null or $3::bytea is null)))`,
      [wie.organisatieId, merken.persoon, merken.big, nu],
    );
    return rij?.dag ?? null;
  }
}
