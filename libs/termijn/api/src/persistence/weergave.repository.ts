import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie, Vraag } from '@meldbaken/platform/tenancy';
import { Waarden } from '../queries/waarden';

export interface WeergaveRij {
  id: string;
  naam: string;
  zoek: string;
  versie: number;
}

const KOLOMMEN = 'v.id, v.naam, v.zoek, v.versie';

/** Saved views; every statement holds the caller's rights on them. */
@Injectable()
export class WeergaveRepository {
  constructor(private readonly regels: Toegangsregels) {}

  lijst(inzage: Inzage): Vraag {
    const w = new Waarden();
    const mag = this.mag(inzage, 'lezen', w);
    return {
      sql: `select ${KOLOMMEN} from termijn.weergave v where ${mag} order by v.naam collate organisatie.nederlands, v.id`,
      waarden: w.lijst,
    };
  }

  alle(tx: Transactie, inzage: Inzage): Promise<WeergaveRij[]> {
    const { sql, waarden } = this.lijst(inzage);
    return tx.rijen<{ id: string; naam: string; zoek: string; versie: number }>(sql, waarden);
  }

  /** Locked, when this act may be done on it. */
  async een(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<WeergaveRij | null> {
    const w = new Waarden();
    const deze = `v.id = ${w.p(id)} and ${this.mag(inzage, handeling, w)}`;
    return tx.rij<{ id: string; naam: string; zoek: string; versie: number }>(
      `select ${KOLOMMEN} from termijn.weergave v where ${deze} for update of v`,
      w.lijst,
    );
  }

  async voegToe(tx: Transactie, inzage: Inzage, rij: Omit<WeergaveRij, 'versie'>, nu: Date): Promise<boolean> {
    const n = await tx.wijzig(
      `insert into termijn.weergave (organisatie_id, id, lidmaatschap_id, naam, zoek, gemaakt_op) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [inzage.organisatieId, rij.id, inzage.lidmaatschapId, rij.naam, rij.zoek, nu],
    );
    return n > 0;
  }

  async hernoem(tx: Transactie, inzage: Inzage, id: string, naam: string): Promise<void> {
    await tx.wijzig(
      'update termijn.weergave set naam = $3, versie = versie + 1 where organisatie_id = $1 and id = $2',
      [inzage.organisatieId, id, naam],
    );
  }

  async verwijder(tx: Transactie, inzage: Inzage, id: string): Promise<void> {
    await tx.wijzig('delete from termijn.weergave where organisatie_id = $1 and id = $2', [inzage.organisatieId, id]);
  }

  private mag(inzage: Inzage, handeling: string, w: Waarden): string {
    return `(${w.voeg(this.regels.voorwaarde(inzage, handeling, 'TermijnWeergave', w.volgende))})`;
  }
}
