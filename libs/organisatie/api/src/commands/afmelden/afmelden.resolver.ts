import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Openbaar } from '@meldbaken/platform/access';
import { Sessies } from '@meldbaken/platform/auth';
import type { GraphqlContext } from '@meldbaken/platform/graphql';
import { NoteerSessie } from '../aanmelden/noteer-sessie';

@Resolver()
export class AfmeldenResolver {
  constructor(
    private readonly sessies: Sessies,
    private readonly noteer: NoteerSessie,
  ) {}

  @Mutation(() => Boolean, { description: 'Afmelden op dit apparaat, of overal.' })
  @Openbaar('Afmelden mag altijd, ook als de sessie al voorbij is.')
  async afmelden(
    @Args('overal', { type: () => Boolean, defaultValue: false }) overal: boolean,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (context.inzage) await this.noteer.noteer(context.inzage, 'sessie.afmelden');
    if (context.sessie) await this.sessies.eindig(context.sessie.accountId, context.sessie.id, overal);
    context.wisCookie();
    return true;
  }
}
