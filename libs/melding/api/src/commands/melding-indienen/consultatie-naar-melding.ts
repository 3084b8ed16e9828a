import { Injectable } from '@nestjs/common';
import { wordtMelding, type Indiening } from '@meldbaken/melding/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ConsultatieRepository } from '../../persistence/consultatie.repository';
import { Uitsluiten } from './uitsluiten';

/** A consultation becomes a report: the link, and the conflicts of interest of both on both. */
@Injectable()
export class ConsultatieNaarMelding {
  constructor(
    private readonly consultaties: ConsultatieRepository,
    private readonly uitsluiten: Uitsluiten,
    private readonly dossiers: Dossiers,
  ) {}

  async fout(tx: Transactie, inzage: Inzage, consultatieId: string): Promise<Weigering | null> {
    const c = await this.consultaties.voor(tx, inzage, 'melden', consultatieId);
    if (!c) return nietGevonden();
    const stand = wordtMelding(c.stand);
    return isWeigering(stand) ? stand : null;
  }

  async voerUit(
    tx: Transactie,
    inzage: Inzage,
    m: { id: string; melderId: string | null; consultatieId: string; indiening: Indiening },
    nu: Date,
  ): Promise<void> {
    const c = await this.consultaties.voor(tx, inzage, 'melden', m.consultatieId);
    if (!c) throw new Error('the consultation went away while it was locked');
    await this.consultaties.bewaar(tx, c, 'MELDING', nu, m.id);
    // Who asked follows the report that came of it, also when the functionary entered it.
    if (m.melderId !== c.vragerId) await this.dossiers.geefMelder(tx, inzage, m.id, c.vragerId, nu);
    const uitgesloten = await tx.rijen<{ persoonId: string }>(
      `select persoon_id as "persoonId" from toegang.dossier_uitsluiting where organisatie_id = $1 and dossier_id = $2 and soort <> 'NAAM_LIJKT'`,
      [inzage.organisatieId, c.id],
    );
    for (const { persoonId } of uitgesloten) await this.dossiers.sluitUit(tx, inzage, m.id, persoonId, 'GENOEMD', nu);
    // Nobody need be left to answer a consultation that is over.
    await this.uitsluiten.bijIndienen(tx, inzage, c.id, m.indiening, nu);
  }
}
