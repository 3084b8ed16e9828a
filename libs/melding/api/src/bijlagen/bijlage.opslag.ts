import { Injectable } from '@nestjs/common';
import type { BijlageHerkomst } from '@meldbaken/melding/model';
import type { BestandSoort } from '@meldbaken/platform/bestand';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export interface NieuweBijlage {
  id: string;
  dossierId: string;
  naam: string;
  soort: BestandSoort;
  inhoud: Buffer;
  gescand: boolean;
  herkomst: BijlageHerkomst;
  doorId: string | null;
}

export const plekVanNaam = (dossierId: string, id: string): Plek => ({
  recordId: dossierId,
  tabel: 'melding.bijlage',
  kolom: 'naam',
  rij: id,
});

export const plekVanInhoud = (dossierId: string, id: string): Plek => ({
  recordId: dossierId,
  tabel: 'melding.bijlage_inhoud',
  kolom: 'inhoud',
  rij: id,
});

/** The rows of a file: its name and its bytes, both sealed under the key of the dossier. */
@Injectable()
export class BijlageOpslag {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  async schrijf(tx: Transactie, wie: Inzage | SysteemInzage, b: NieuweBijlage, op: Date): Promise<void> {
    const naam = await this.verzegelaar.verzegel(tx, wie, plekVanNaam(b.dossierId, b.id), b.naam);
    const inhoud = await this.verzegelaar.verzegel(tx, wie, plekVanInhoud(b.dossierId, b.id), b.inhoud);
    await tx.wijzig(
      `insert into melding.bijlage (organisatie_id, id, dossier_id, naam, soort, grootte, gescand, herkomst, door_id, op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [wie.organisatieId, b.id, b.dossierId, naam, b.soort, b.inhoud.length, b.gescand, b.herkomst, b.doorId, op],
    );
    await tx.wijzig(
      'insert into melding.bijlage_inhoud (organisatie_id, bijlage_id, dossier_id, inhoud) values ($1, $2, $3, $4)',
      [wie.organisatieId, b.id, b.dossierId, inhoud],
    );
  }
}
