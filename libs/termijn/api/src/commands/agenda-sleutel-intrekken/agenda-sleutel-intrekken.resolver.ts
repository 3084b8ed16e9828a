import { Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { AgendaSleutelIntrekkenHandler } from './agenda-sleutel-intrekken.handler';

@Resolver()
export class AgendaSleutelIntrekkenResolver {
  constructor(private readonly handler: AgendaSleutelIntrekkenHandler) {}

  @Toegang('intrekken', 'AgendaSleutel')
  @Mutation(() => Boolean, {
    description: 'Trek uw agenda-adres in. Het werkt meteen niet meer. Onwaar als er geen was.',
  })
  agendaSleutelIntrekken(@HuidigeInzage() inzage: Inzage): Promise<boolean> {
    return this.handler.voerUit(inzage);
  }
}
