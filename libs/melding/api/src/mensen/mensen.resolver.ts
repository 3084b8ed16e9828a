import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MensenLezer } from './mensen.lezer';
import { MeldingMensen } from './mensen.type';

@Resolver()
export class MensenResolver {
  constructor(private readonly lezer: MensenLezer) {}

  @Query(() => MeldingMensen, {
    nullable: true,
    description: 'De mensen rond één melding: wie kijkt mee, zwijgen, de naam van de melder, uw eigen notities.',
  })
  @Toegang('lezen', 'Melding')
  meldingMensen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<MeldingMensen | null> {
    return this.lezer.opId(inzage, meldingId);
  }
}
