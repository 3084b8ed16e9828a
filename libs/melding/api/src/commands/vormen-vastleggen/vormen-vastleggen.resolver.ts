import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Vorm } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst, VormEnum } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { VormenVastleggenHandler } from './vormen-vastleggen.handler';

@Resolver()
export class VormenVastleggenResolver {
  constructor(private readonly handler: VormenVastleggenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description:
      'Vastleggen om welke vormen het gaat. De melder wist het soms niet; de oude keuze blijft in de tijdlijn.',
  })
  @Toegang('vormen-vastleggen', 'Melding')
  async vormenVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('vormen', { type: () => [VormEnum], description: 'Alle vormen die u ziet, ten minste 1.' })
    vormen: Vorm[],
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, vormen }));
  }
}
