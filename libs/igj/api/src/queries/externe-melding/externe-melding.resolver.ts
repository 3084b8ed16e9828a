import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMelding } from '../../typen/externe-melding.type';
import { ExterneMeldingLezer } from './externe-melding.lezer';

@Resolver()
export class ExterneMeldingResolver {
  constructor(private readonly lezer: ExterneMeldingLezer) {}

  @Query(() => ExterneMelding, {
    nullable: true,
    description: 'Eén externe melding. Leeg als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMelding(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id.' }, Id) id: string,
  ): Promise<ExterneMelding | null> {
    return this.lezer.lees(inzage, id);
  }
}
