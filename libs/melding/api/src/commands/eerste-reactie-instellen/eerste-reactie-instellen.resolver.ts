import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { IntakeInstellingType, IntakeInstellingUitkomst } from '../../typen';
import { EersteReactieInstellenHandler } from './eerste-reactie-instellen.handler';

@Resolver()
export class EersteReactieInstellenResolver {
  constructor(private readonly handler: EersteReactieInstellenHandler) {}

  @Query(() => IntakeInstellingType, { nullable: true, description: 'Wat uw organisatie aan melders belooft.' })
  @Toegang('lezen', 'IntakeInstelling')
  async intakeInstelling(@HuidigeInzage() inzage: Inzage): Promise<IntakeInstellingType | null> {
    const uit = await this.handler.lees(inzage);
    return isWeigering(uit) ? null : uit;
  }

  @Mutation(() => IntakeInstellingUitkomst as never, {
    description: 'Kiezen binnen hoeveel werkdagen een melder antwoord krijgt. Geldt voor nieuwe meldingen.',
  })
  @Toegang('wijzigen', 'IntakeInstelling')
  async eersteReactieInstellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('werkdagen', { type: () => Int, description: 'Aantal werkdagen, 1 tot en met 10.' }) werkdagen: number,
  ): Promise<IntakeInstellingType | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, versie, werkdagen);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
