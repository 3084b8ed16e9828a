import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnFilter } from '../termijnen/termijn-filter.input';
import { TermijnTellingenHandler } from './termijn-tellingen.handler';
import { TermijnTellingen } from './termijn-tellingen.type';

@Resolver()
export class TermijnTellingenResolver {
  constructor(private readonly handler: TermijnTellingenHandler) {}

  @Toegang('lezen', 'Termijn')
  @Query(() => TermijnTellingen, { description: 'Hoeveel termijnen u ziet, per ernst.' })
  termijnTellingen(
    @HuidigeInzage() inzage: Inzage,
    @Args('filter', { type: () => TermijnFilter, nullable: true, description: 'Beperk wat telt.' })
    filter: TermijnFilter | null,
  ): Promise<TermijnTellingen> {
    return this.handler.lees(inzage, filter ?? {});
  }
}
