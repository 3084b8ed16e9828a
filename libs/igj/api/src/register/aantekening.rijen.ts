import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** An entry, locked for this act or read. */
export interface AantekeningRij {
  id: string;
  dossierId: string;
  nummer: string;
  rapportOp: string;
  verwijderOp: Date;
  gegevens: Buffer;
  sleutel: string;
  versie: number;
}

const KOLOMMEN = `a.id, a.dossier_id as "dossierId", a.nummer, to_char(a.rapport_op, 'YYYY-MM-DD') as "rapportOp", a.verwijder_op as "verwijderOp", a.gegevens, a.sleutel, a.versie`;

/** Entries under the access rules of a caller. */
@Injectable()
export class AantekeningRijen {
  constructor(private readonly regels: Toegangsregels) {}

  /** The entry on which this caller may do this act, locked; null when there is none for them. */
  voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<AantekeningRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Aantekening', 2);
    const sql = `select ${KOLOMMEN} from igj.aantekening a where a.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<AantekeningRij>(sql, 'a', [id, ...p.waarden]);
  }

  /** What the same key made before. */
  eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<AantekeningRij | null> {
    return tx.rij<AantekeningRij>(
      `select ${KOLOMMEN} from igj.aantekening a where a.organisatie_id = $1 and a.vastgelegd_door = $2 and a.sleutel = $3`,
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
  }
}
