import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { NotificatieVerbinding, type NotificatieType } from './notificatie.type';
import { NotificatiesHandler } from './notificaties.handler';

@Resolver()
export class NotificatiesResolver {
  constructor(private readonly handler: NotificatiesHandler) {}

  @Query(() => NotificatieVerbinding, { description: 'Berichten aan u, de nieuwste eerst.' })
  @Toegang('lezen', 'Notificatie')
  notificaties(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<Pagina<NotificatieType>> {
    return this.handler.vraag(inzage, pagina.first, pagina.after);
  }
}
