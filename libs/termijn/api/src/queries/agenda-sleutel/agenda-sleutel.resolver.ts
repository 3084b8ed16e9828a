import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { AgendaSleutelHandler } from './agenda-sleutel.handler';
import { AgendaSleutel } from './agenda-sleutel.type';

@Resolver()
export class AgendaSleutelResolver {
  constructor(private readonly handler: AgendaSleutelHandler) {}

  @Toegang('lezen', 'AgendaSleutel')
  @Query(() => AgendaSleutel, {
    nullable: true,
    description: 'Uw agenda-adres, als u dat hebt. Zonder het adres zelf.',
  })
  agendaSleutel(@HuidigeInzage() inzage: Inzage): Promise<AgendaSleutel | null> {
    return this.handler.lees(inzage);
  }
}
