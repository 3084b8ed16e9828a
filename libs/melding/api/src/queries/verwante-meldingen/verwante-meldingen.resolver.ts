import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { VerwanteMelding } from './verwante-meldingen.type';
import { VerwanteMeldingenHandler } from './verwante-meldingen.handler';

@Resolver()
export class VerwanteMeldingenResolver {
  constructor(private readonly handler: VerwanteMeldingenHandler) {}

  @Query(() => [VerwanteMelding], {
    description:
      'Andere meldingen over dezelfde persoon, cliënt of eenheid, voor zover u die ook mag lezen. Hoogstens 20.',
  })
  @Toegang('lezen', 'Melding')
  verwanteMeldingen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<VerwanteMelding[]> {
    return this.handler.lees(inzage, meldingId);
  }
}
