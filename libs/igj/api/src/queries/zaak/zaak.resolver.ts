import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Zaak } from '../../typen/zaak.type';
import { ZaakLezer } from './zaak.lezer';

@Resolver()
export class ZaakResolver {
  constructor(private readonly lezer: ZaakLezer) {}

  @Query(() => Zaak, {
    nullable: true,
    description: 'Eén ontvangen melding. Leeg als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Zaak')
  zaak(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id.' }, Id) id: string,
  ): Promise<Zaak | null> {
    return this.lezer.lees(inzage, id);
  }
}
