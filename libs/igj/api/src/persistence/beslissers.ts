import { Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { vervangendeBestuurders } from '../opstellen/los-mensen';

export interface Beslisser {
  id: string;
  naam: string;
  functie: string;
}

/** Who was joined to a dossier to decide on reporting outside. */
@Injectable()
export class Beslissers {
  constructor(private readonly dossiers: Dossiers) {}

  /** The bestuurder is away: a deputy who is bestuurder too may decide, from now on and on this report alone. */
  async haalVervangersErbij(tx: Transactie, inzage: Inzage, dossierId: string, nu: Date): Promise<void> {
    const leden = await this.dossiers.leden(tx, inzage.organisatieId, dossierId, ['BESLISSER']);
    const zoek = { dossierId, beslissers: leden, behalve: inzage.lidmaatschapId, vandaag: dagVan(nu) };
    for (const id of await vervangendeBestuurders(tx, inzage, zoek))
      await this.dossiers.geefLid(
        tx,
        inzage,
        dossierId,
        id,
        'BESLISSER',
        nu,
        'Vervangt een bestuurder die afwezig is',
        {
          doorId: inzage.lidmaatschapId,
        },
      );
  }

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
