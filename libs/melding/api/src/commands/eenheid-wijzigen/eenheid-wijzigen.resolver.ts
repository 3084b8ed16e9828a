import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { EenheidWijzigenHandler } from './eenheid-wijzigen.handler';

@Resolver()
export class EenheidWijzigenResolver {
  constructor(private readonly handler: EenheidWijzigenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Verbeteren bij welk team of op welke plek het was, met reden. De oude plek blijft in de tijdlijn.',
  })
  @Toegang('eenheid-wijzigen', 'Melding')
  async eenheidWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('eenheidId', { type: () => ID, description: 'Het team of de plek die wel klopt.' }, Id) eenheidId: string,
    @Args('reden', { type: () => String, description: 'Waarom u dit verandert.' }) reden: string,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, eenheidId, reden }));
  }
}
