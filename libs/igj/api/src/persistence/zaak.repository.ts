import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie, PostvakStatus } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** A received report, locked for this act. */
export interface ZaakRij {
  id: string;
  dossierId: string;
  ontvangstId: string;
  nummer: string;
  status: PostvakStatus;
  categorie: ExterneMeldingCategorie;
  inspecteurId: string | null;
  /** 'YYYY-MM-DD': the last day for the provider's report, where one was asked. */
  rapportageUiterlijk: string | null;
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
      `select z.id, z.dossier_id as "dossierId", z.ontvangst_id as "ontvangstId", z.nummer, z.status, z.categorie, z.inspecteur_id as "inspecteurId", z.rapportage_uiterlijk::text as "rapportageUiterlijk",
         z.bevestigd_door as "bevestigdDoor", z.sleutel, z.versie
       from igj.inspectiezaak z where z.id = $1 and (${p.sql})`,
      'z',
      [id, ...p.waarden],
    );
  }

  /** Every change of state with who, when and why. `zet` and `waarden` ($4 and on) write what belongs to it. */
  async overgang(
    tx: Transactie,
    inzage: Inzage,
    rij: ZaakRij,
    naar: PostvakStatus,
    nu: Date,
    o: { reden?: string; zet?: string; waarden?: readonly unknown[] } = {},
  ): Promise<void> {
    const zet = o.zet === undefined ? 'status = $3' : `status = $3, ${o.zet}`;
    await this.wijzig(tx, rij, zet, [naar, ...(o.waarden ?? [])]);
    await tx.wijzig(
      'insert into igj.zaak_overgang (organisatie_id, id, zaak_id, dossier_id, naar_status, op, door_id, reden) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [inzage.organisatieId, uuidv7(), rij.id, rij.dossierId, naar, nu, inzage.lidmaatschapId, o.reden ?? null],
    );
  }

  async bevestig(tx: Transactie, inzage: Inzage, rij: ZaakRij, b: Bevestiging, nu: Date): Promise<void> {
    await this.overgang(tx, inzage, rij, b.status, nu, {
      zet: 'bevestigd_op = $4, bevestigd_door = $5, rapportage_gevraagd = $6, rapportage_uiterlijk = $7, overdracht_id = $8, sleutel = $9',
      waarden: [nu, inzage.lidmaatschapId, b.rapportageGevraagd, b.rapportageUiterlijk, b.overdrachtId, b.sleutel],
    });
  }

  /** The provider got more time. */
  async zetRapportageDag(tx: Transactie, rij: ZaakRij, dag: string): Promise<void> {
    await this.wijzig(tx, rij, 'rapportage_uiterlijk = $3', [dag]);
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
