import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { NotificatieLezenHandler } from './notificatie-lezen.handler';

@Resolver()
export class NotificatieLezenResolver {
  constructor(private readonly handler: NotificatieLezenHandler) {}

  @Mutation(() => Boolean, { description: 'Markeer een bericht als gelezen. Onwaar als het er niet is.' })
  @Toegang('afvinken', 'Notificatie')
  notificatieLezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van het bericht.' }) id: string,
  ): Promise<boolean> {
    return this.handler.voerUit(inzage, id);
  }
}
