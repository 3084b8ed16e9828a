import { Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';

export interface Beslisser {
  id: string;
  naam: string;
  functie: string;
}

/** Who was joined to a dossier to decide on reporting outside. */
@Injectable()
export class Beslissers {
  constructor(private readonly dossiers: Dossiers) {}

  async van(tx: Transactie, inzage: Inzage, dossierId: string): Promise<Beslisser[]> {
    const leden = await this.dossiers.leden(tx, inzage.organisatieId, dossierId, ['BESLISSER']);
    if (leden.length === 0) return [];
    return tx.rijen<Beslisser>(
      `select l.id, l.naam, coalesce(p.functie, 'Bestuurder') as functie from weergave.lid l
       left join weergave.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
       where l.id = any($1) order by l.naam collate organisatie.nederlands, l.id`,
      [leden],
    );
  }
}
