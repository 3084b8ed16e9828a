import { Inject, Injectable } from '@nestjs/common';
import { PERSONEN, type PersonenPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** May this caller put somebody here: an own unit, within reach, and not themselves. */
@Injectable()
export class Toelating {
  constructor(
    private readonly regels: Toegangsregels,
    @Inject(PERSONEN) private readonly personen: PersonenPoort,
  ) {}

  async magHier(
    tx: Transactie,
    inzage: Inzage,
    handeling: string,
    d: { eenheidId: string; persoonId: string | null },
  ): Promise<Weigering | null> {
    if (!(await this.bereikt(tx, inzage, handeling, d)))
      return weiger('VERGEWIS_EENHEID', 'Dit team of deze locatie is er niet, of valt niet onder u.', {
        veld: 'eenheidId',
        watDan: 'Kies een team of locatie uit de lijst.',
      });
    if (d.persoonId === null) return null;
    if (d.persoonId === inzage.persoonId)
      return weiger('VERGEWIS_ZELF', 'U kunt uw eigen dossier niet bijhouden.', {
        veld: 'persoonId',
        watDan: 'Vraag een collega van HR.',
      });
    return (await this.personen.bestaat(tx, inzage, d.persoonId))
      ? null
      : weiger('VERGEWIS_PERSOON', 'Deze collega is er niet.', {
          veld: 'persoonId',
          watDan: 'Kies een collega uit de lijst.',
        });
  }

  /** The row as it would be, under the rules of the act. */
  private async bereikt(
    tx: Transactie,
    inzage: Inzage,
    handeling: string,
    d: { eenheidId: string; persoonId: string | null },
  ): Promise<boolean> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Dienstverband', 4);
    const rij = await tx.rij(
      `select 1 from (select $1::uuid as organisatie_id, e.id as eenheid_id, $3::uuid as persoon_id from organisatie.eenheid e where e.organisatie_id = $1 and e.id = $2) d where ${p.sql}`,
      [inzage.organisatieId, d.eenheidId, d.persoonId === inzage.persoonId ? null : d.persoonId, ...p.waarden],
    );
    return rij !== null;
  }
}
