import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { definitieUitkomst } from '../../queries/termijn-definities/definitie-uitkomst';
import { TermijnDefinitieUitkomst } from '../../queries/termijn-definities/termijn-definitie.type';
import { EigenTermijnIntrekkenHandler } from './eigen-termijn-intrekken.handler';

@Resolver()
export class EigenTermijnIntrekkenResolver {
  constructor(private readonly handler: EigenTermijnIntrekkenHandler) {}

  @Toegang('beheren', 'TermijnDefinitie')
  @Mutation(() => TermijnDefinitieUitkomst as never, {
    description: 'Trek een eigen termijn in. Niemand kan die dan nog beginnen. Wat al loopt, loopt door.',
  })
  async eigenTermijnIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('code', { type: () => String, description: 'De eigen termijn.' }) code: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<ReturnType<typeof definitieUitkomst>> {
    return definitieUitkomst(await this.handler.voerUit(inzage, { code, versie }));
  }
}
