import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { kolomNaam } from '@meldbaken/platform/bestand';
import type { ImportVoorstel } from '@meldbaken/vergewis/model';

const PER_KEER = 2_000;

export interface NieuweImport {
  readonly id: string;
  readonly sleutel: string;
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly vorm: string;
  readonly codering: string | null;
  readonly blad: string | null;
  readonly overgeslagen: readonly string[];
  readonly voorstellen: readonly ImportVoorstel[];
  readonly gemaaktOp: Date;
  readonly vervaltOp: Date;
}

/** A list with what each of its rows would do. */
@Injectable()
export class ImportRepository {
  async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<{ id: string; sha256: string } | null> {
    return tx.rij(
      'select i.id, i.sha256 from vergewis.import i where i.organisatie_id = $1 and i.door_id = $2 and i.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
  }

  async open(tx: Transactie, inzage: Inzage, nu: Date): Promise<number> {
    const rij = await tx.rij<{ n: number }>(
      `select count(*)::int as n from vergewis.import i where i.organisatie_id = $1 and i.status = 'TE_CONTROLEREN' and i.vervalt_op > $2`,
      [inzage.organisatieId, nu],
    );
    return rij?.n ?? 0;
  }

  async bewaar(tx: Transactie, inzage: Inzage, n: NieuweImport): Promise<void> {
    const tel = (actie: string): number => n.voorstellen.filter((v) => v.actie === actie).length;
    await tx.wijzig(
      `insert into vergewis.import (organisatie_id, id, sleutel, door_id, bestandsnaam, sha256, vorm, codering, blad, overgeslagen, aantal, nieuw, wijzigt, gelijk, fout, status, gemaakt_op, vervalt_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'TE_CONTROLEREN', $16, $17)`,
      [
        inzage.organisatieId,
        n.id,
        n.sleutel,
        inzage.lidmaatschapId,
        n.bestandsnaam,
        n.sha256,
        n.vorm,
        n.codering,
        n.blad,
        n.overgeslagen,
        n.voorstellen.length,
        tel('NIEUW'),
        tel('WIJZIGT'),
        tel('GELIJK'),
        tel('FOUT'),
        n.gemaaktOp,
        n.vervaltOp,
      ],
    );
    for (let i = 0; i < n.voorstellen.length; i += PER_KEER)
      await this.regels(tx, inzage, n.id, n.voorstellen.slice(i, i + PER_KEER));
  }

  private async regels(tx: Transactie, inzage: Inzage, id: string, v: readonly ImportVoorstel[]): Promise<void> {
    await tx.wijzig(
      `insert into vergewis.import_regel (organisatie_id, import_id, rij, personeelsnummer, actie, gegevens, verschil, fouten, dienstverband_id, dienstverband_versie)
       select $1, $2, r.rij, r.personeelsnummer, r.actie, r.gegevens, r.verschil, r.fouten, r.id, r.versie
       from jsonb_to_recordset($3::jsonb) as r(rij int, personeelsnummer text, actie text, gegevens jsonb, verschil jsonb, fouten jsonb, id uuid, versie int)`,
      [inzage.organisatieId, id, JSON.stringify(v.map(alsRij))],
    );
  }
}

// A row that is the same needs no contents: nothing will be written. A wrong one keeps none.
const alsRij = (v: ImportVoorstel): object => ({
  rij: v.rij,
  personeelsnummer: v.personeelsnummer,
  actie: v.actie,
  gegevens: v.actie === 'GELIJK' || v.gegevens === null ? null : { ...v.gegevens, persoonId: v.persoonId },
  verschil: v.verschil,
  fouten: v.fouten.map((f) => ({ cel: `${kolomNaam(f.kolom)}${v.rij}`, kop: f.kop, bericht: f.bericht })),
  id: v.dienstverbandId,
  versie: v.versie,
});
