import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AlertNotitie, AlertNotitieUitkomst, AlertNotitieWissenUitkomst, type AlertNotitieGewist } from '../../typen';
import { AlertNotitieHandler } from './alert-notitie.handler';

@Resolver()
export class AlertNotitieResolver {
  constructor(private readonly handler: AlertNotitieHandler) {}

  @Query(() => [AlertNotitie], { description: 'Uw eigen notities, de nieuwste voorop. Niemand anders ziet ze.' })
  @Toegang('lezen', 'AlertNotitie')
  alertNotities(@HuidigeInzage() inzage: Inzage): Promise<AlertNotitie[]> {
    return this.handler.lees(inzage);
  }

  @Mutation(() => AlertNotitieUitkomst as never, { description: 'Een notitie voor uzelf bewaren.' })
  @Toegang('bewaren', 'AlertNotitie')
  async alertNotitieBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('tekst', { type: () => String, description: 'Wat u wilt onthouden.' }) tekst: string,
  ): Promise<AlertNotitie | Geweigerd> {
    const uit = await this.handler.bewaar(inzage, sleutel, tekst);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => AlertNotitieWissenUitkomst as never, { description: 'Een eigen notitie wissen. Dat is voorgoed.' })
  @Toegang('wissen', 'AlertNotitie')
  async alertNotitieWissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De notitie.' }, Id) id: string,
  ): Promise<AlertNotitieGewist | Geweigerd> {
    const uit = await this.handler.wis(inzage, id);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
