import { Injectable } from '@nestjs/common';
import type { PostvakStatus } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** A received report, locked for this act. */
export interface ZaakRij {
  id: string;
  dossierId: string;
  ontvangstId: string;
  nummer: string;
  status: PostvakStatus;
  inspecteurId: string | null;
  bevestigdDoor: string | null;
  sleutel: string | null;
  versie: number;
}

export interface Bevestiging {
  status: PostvakStatus;
  rapportageGevraagd: boolean;
  rapportageUiterlijk: string | null;
  overdrachtId: string;
  sleutel: string;
}

@Injectable()
export class ZaakRepository {
  constructor(private readonly regels: Toegangsregels) {}

  /** The case on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<ZaakRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Zaak', 2);
    return tx.rijNaSlot<ZaakRij>(
      `select z.id, z.dossier_id as "dossierId", z.ontvangst_id as "ontvangstId", z.nummer, z.status, z.inspecteur_id as "inspecteurId",
         z.bevestigd_door as "bevestigdDoor", z.sleutel, z.versie
       from igj.inspectiezaak z where z.id = $1 and (${p.sql})`,
      'z',
      [id, ...p.waarden],
    );
  }

  async bevestig(tx: Transactie, inzage: Inzage, rij: ZaakRij, b: Bevestiging, nu: Date): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'status = $3, bevestigd_op = $4, bevestigd_door = $5, rapportage_gevraagd = $6, rapportage_uiterlijk = $7, overdracht_id = $8, sleutel = $9',
      [b.status, nu, inzage.lidmaatschapId, b.rapportageGevraagd, b.rapportageUiterlijk, b.overdrachtId, b.sleutel],
    );
  }

  async wijsToe(tx: Transactie, rij: ZaakRij, lidmaatschapId: string): Promise<void> {
    await this.wijzig(tx, rij, 'inspecteur_id = $3', [lidmaatschapId]);
  }

  private async wijzig(tx: Transactie, rij: ZaakRij, zet: string, waarden: readonly unknown[]): Promise<void> {
    const n = await tx.wijzig(
      `update igj.inspectiezaak set versie = versie + 1, ${zet} where id = $1 and versie = $2`,
      [rij.id, rij.versie, ...waarden],
    );
    if (n !== 1) throw new Error('the case changed while it was locked');
  }
}
