import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { OnafhankelijkSoort } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AfsprakenLezer } from '../afspraken/afspraken.lezer';
import { mensenUitkomst } from '../mensen-uitkomst';
import { EigenAfspraken, EigenAfsprakenUitkomst, MensenUitkomst, OnafhankelijkSoortEnum } from '../mensen.type';
import { OnafhankelijkHandler } from './onafhankelijk.handler';

@Resolver()
export class OnafhankelijkResolver {
  constructor(
    private readonly handler: OnafhankelijkHandler,
    private readonly afspraken: AfsprakenLezer,
    private readonly klok: Klok,
  ) {}

  @Query(() => [EigenAfspraken], {
    description: 'Bij uw eigen meldingen: wat is afgesproken over zwijgen, wie uw naam wilde zien, en uw vragen.',
  })
  @Toegang('eigen', 'Melding')
  mijnAfspraken(@HuidigeInzage() inzage: Inzage): Promise<EigenAfspraken[]> {
    return this.afspraken.lees(inzage);
  }

  @Mutation(() => EigenAfsprakenUitkomst as never, {
    description: 'Als melder vragen of een onafhankelijke ontvanger nog eens kijkt, of melden dat u last krijgt.',
  })
  @Toegang('onafhankelijk-vragen', 'Melding')
  async onafhankelijkVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'Uw melding.' }, Id) meldingId: string,
    @Args('soort', { type: () => OnafhankelijkSoortEnum, description: 'Wat u vraagt.' }) soort: OnafhankelijkSoort,
    @Args('tekst', { type: () => String, description: 'Wat er is.' }) tekst: string,
  ): Promise<EigenAfspraken | Geweigerd> {
    const uit = await this.handler.vraag(inzage, { sleutel, meldingId, soort, tekst }, this.klok.nu());
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => MensenUitkomst as never, {
    description: 'Als onafhankelijke ontvanger antwoorden op een vraag van de melder. De melder leest dit.',
  })
  @Toegang('onafhankelijk-behandelen', 'Melding')
  async onafhankelijkAntwoorden(
    @HuidigeInzage() inzage: Inzage,
    @Args('verzoekId', { type: () => ID, description: 'De vraag.' }, Id) verzoekId: string,
    @Args('antwoord', { type: () => String, description: 'Uw antwoord.' }) antwoord: string,
  ): Promise<ReturnType<typeof mensenUitkomst>> {
    return mensenUitkomst(await this.handler.antwoord(inzage, { verzoekId, antwoord }, this.klok.nu()));
  }
}
