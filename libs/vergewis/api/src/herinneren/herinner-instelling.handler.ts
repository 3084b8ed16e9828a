import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { HerinnerInstelling } from '@meldbaken/vergewis/contract';
import { controleerHerinnerInstelling } from '@meldbaken/vergewis/model';
import { verouderd } from '../uitkomst';
import { VergewisHerinnerinstelling } from './herinneren.type';
import { HerinneringLezer, type GezetteInstelling } from './herinnering.lezer';

/** The rule by which reminders go out by themselves: one for the organisation. */
@Injectable()
export class HerinnerInstellingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: HerinneringLezer,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<VergewisHerinnerinstelling | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'VergewisHerinnerinstelling' };
    const uit = await this.handelingen.voerUit(inzage, spoor, (tx) => this.lezer.instelling(tx, inzage.organisatieId));
    return isWeigering(uit) ? null : alsType(uit);
  }

  async zet(inzage: Inzage, versie: number, i: HerinnerInstelling): Promise<VergewisHerinnerinstelling | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'instellen', onderwerp: 'VergewisHerinnerinstelling' };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      await tx.slot(`vergewis-herinnerinstelling:${inzage.organisatieId}`);
      const huidig = await this.lezer.instelling(tx, inzage.organisatieId);
      if (huidig.versie !== versie) return verouderd(alsType(huidig));
      const fout = alsGeweigerdMetVelden(controleerHerinnerInstelling(i));
      if (fout) return fout;
      const p = this.regels.voorwaarde(inzage, 'instellen', 'VergewisHerinnerinstelling', 8);
      await tx.wijzig(
        versie === 0
          ? `insert into vergewis.herinnering_instelling (organisatie_id, aan, na_dagen, voor_begin_dagen, leidinggevende, gezet_op, door_id) values ($1, $2, $3, $4, $5, $6, $7)`
          : `update vergewis.herinnering_instelling i set aan = $2, na_dagen = $3, voor_begin_dagen = $4, leidinggevende = $5, gezet_op = $6, door_id = $7, versie = versie + 1 where i.organisatie_id = $1 and ${p.sql}`,
        [
          inzage.organisatieId,
          i.aan,
          i.naDagen,
          i.voorBeginDagen,
          i.leidinggevende,
          nu,
          inzage.lidmaatschapId,
          ...(versie === 0 ? [] : p.waarden),
        ],
      );
      return alsType(await this.lezer.instelling(tx, inzage.organisatieId));
    });
  }
}

const alsType = (i: GezetteInstelling): VergewisHerinnerinstelling =>
  Object.assign(new VergewisHerinnerinstelling(), i);
