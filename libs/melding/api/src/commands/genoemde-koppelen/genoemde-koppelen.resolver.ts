import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { GenoemdeKoppelenHandler } from './genoemde-koppelen.handler';

@Resolver()
export class GenoemdeKoppelenResolver {
  constructor(private readonly handler: GenoemdeKoppelenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description:
      'Een getypte naam aan een medewerker koppelen, of vastleggen dat het niemand van ons is. Alleen door een onafhankelijke ontvanger.',
  })
  @Toegang('genoemde-koppelen', 'Melding')
  async genoemdeKoppelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('genoemdeId', { type: () => ID, description: 'De genoemde.' }, Id) genoemdeId: string,
    @Args('persoonId', { type: () => ID, nullable: true, description: 'De medewerker; leeg is niemand van ons.' }, Id)
    persoonId: string | null,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(
      await this.handler.voerUit(inzage, { meldingId, versie, genoemdeId, persoonId: persoonId ?? null }),
    );
  }
}
