import { Injectable } from '@nestjs/common';
import { ZORGSOORTEN, type Verzendwijze, type Zorgsoort } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { OpstelInstelling } from './opstel-instelling';
import { IgjInstelling } from './opstellen.type';

export interface InstellenInvoer {
  versie: number;
  verzendwijze: Verzendwijze;
  zorgsoorten: readonly Zorgsoort[];
}

@Injectable()
export class IgjInstellingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly instelling: OpstelInstelling,
    private readonly klok: Klok,
  ) {}

  /** Null for who has no part in it. */
  async lees(inzage: Inzage): Promise<IgjInstelling | null> {
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'lezen', onderwerp: 'IgjInstelling' }, async (tx) =>
      Object.assign(new IgjInstelling(), await this.instelling.van(tx, inzage), { magWijzigen: this.mag(inzage) }),
    );
    return isWeigering(uit) ? null : uit;
  }

  async zet(inzage: Inzage, i: InstellenInvoer): Promise<IgjInstelling | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'wijzigen', onderwerp: 'IgjInstelling', velden: ['verzendwijze', 'zorgsoorten'] };
    return this.handelingen.voerUit(inzage, h, async (tx) => {
      await tx.slot(inzage.organisatieId);
      const nuIs = await this.instelling.van(tx, inzage);
      if (nuIs.versie !== i.versie)
        return weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde dit intussen. Laad de bladzijde opnieuw.');
      const nieuw = {
        versie: i.versie + 1,
        verzendwijze: i.verzendwijze,
        zorgsoorten: ZORGSOORTEN.filter((z) => i.zorgsoorten.includes(z)),
      };
      await this.instelling.zet(tx, inzage, nieuw, nu);
      return Object.assign(new IgjInstelling(), nieuw, { magWijzigen: true });
    });
  }

  private mag(inzage: Inzage): boolean {
    return this.regels.kanOoit(inzage, 'wijzigen', 'IgjInstelling');
  }
}
