import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { Consultatie } from '../../typen';
import { ConsultatieLezer } from './consultatie.lezer';
import { raadgevers } from './raadgevers';

@Resolver()
export class ConsultatieResolver {
  constructor(
    private readonly lezer: ConsultatieLezer,
    private readonly handelingen: Handelingen,
  ) {}

  @Query(() => Consultatie, {
    nullable: true,
    description: 'Eén consultatie; null als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Consultatie')
  consultatie(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De consultatie.' }, Id) id: string,
  ): Promise<Consultatie | null> {
    return this.lezer.op(inzage, id);
  }

  @Query(() => [LidKort], { description: 'Aan wie u raad kunt vragen.' })
  @Toegang('vragen', 'Consultatie')
  async raadgevers(@HuidigeInzage() inzage: Inzage): Promise<LidKort[]> {
    const handeling = { handeling: 'vragen', onderwerp: 'Consultatie' };
    const uit = await this.handelingen.voerUit(inzage, handeling, (tx) => raadgevers(tx, inzage, null));
    return isWeigering(uit) ? [] : uit;
  }
}
