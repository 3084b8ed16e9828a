import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, velden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Termijn, termijnVraag } from '@meldbaken/termijn/graphql';
import { TermijnHandler } from './termijn.handler';

@Resolver()
export class TermijnResolver {
  constructor(private readonly handler: TermijnHandler) {}

  @Toegang('lezen', 'Termijn')
  @Query(() => Termijn, { nullable: true, description: 'Eén termijn, met hoe die is berekend en wat ermee gebeurde.' })
  termijn(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van de termijn.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Termijn | null> {
    const gevraagd = velden(info);
    const handelen = gevraagd.has('magHandelingen') || gevraagd.has('regel');
    return this.handler.lees(inzage, id, termijnVraag(gevraagd), handelen);
  }
}
