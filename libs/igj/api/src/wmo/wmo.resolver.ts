import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { gemeentenHier } from './gemeenten';
import { WmoGemeente } from './wmo.type';

@Injectable()
export class WmoGemeentenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly klok: Klok,
  ) {}

  /** For who may prepare a report; for anybody else there is no list. */
  async lees(inzage: Inzage): Promise<WmoGemeente[]> {
    const h = { handeling: 'opstellen', onderwerp: 'ExterneMelding', velden: ['gemeenten'] };
    const uit = await this.handelingen.voerUit(inzage, h, (tx) => gemeentenHier(tx, this.klok.nu()));
    return isWeigering(uit) ? [] : uit.map((g) => Object.assign(new WmoGemeente(), g));
  }
}

@Resolver()
export class WmoResolver {
  constructor(private readonly lezer: WmoGemeentenLezer) {}

  @Query(() => [WmoGemeente], { description: 'De gemeenten die meldingen over hulp uit de Wmo hier ontvangen.' })
  @Toegang('opstellen', 'ExterneMelding')
  wmoGemeenten(@HuidigeInzage() inzage: Inzage): Promise<WmoGemeente[]> {
    return this.lezer.lees(inzage);
  }
}
