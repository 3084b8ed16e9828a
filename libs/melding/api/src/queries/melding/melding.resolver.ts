import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Melding } from '../../typen';
import { MeldingLezer } from './melding.lezer';

@Resolver()
export class MeldingOpvragenResolver {
  constructor(private readonly lezer: MeldingLezer) {}

  @Query(() => Melding, {
    nullable: true,
    description: 'Eén melding met alles erbij; null als hij er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Melding')
  melding(
    @HuidigeInzage() inzage: Inzage,
    @Args('nummer', { type: () => String, description: 'Nummer van de melding.' }) nummer: string,
  ): Promise<Melding | null> {
    return this.lezer.opNummer(inzage, nummer);
  }
}
