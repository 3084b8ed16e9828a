import { Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AgendaSleutelUitkomst, type AgendaSleutelGemaakt } from '../../queries/agenda-sleutel/agenda-sleutel.type';
import { AgendaSleutelMakenHandler } from './agenda-sleutel-maken.handler';

@Resolver()
export class AgendaSleutelMakenResolver {
  constructor(private readonly handler: AgendaSleutelMakenHandler) {}

  @Toegang('maken', 'AgendaSleutel')
  @Mutation(() => AgendaSleutelUitkomst as never, {
    description: 'Maak een geheim adres voor uw eigen agenda. Een ouder adres werkt dan niet meer.',
  })
  async agendaSleutelMaken(@HuidigeInzage() inzage: Inzage): Promise<AgendaSleutelGemaakt | Geweigerd> {
    const uit = await this.handler.voerUit(inzage);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
