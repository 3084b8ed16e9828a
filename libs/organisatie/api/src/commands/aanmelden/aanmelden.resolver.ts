import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Openbaar } from '@meldbaken/platform/access';
import { alsGeweigerd, type Geweigerd, type GraphqlContext } from '@meldbaken/platform/graphql';
import { isWeigering } from '@meldbaken/platform/waarden';
import { Aangemeld, AanmeldenUitkomst } from '../../typen';
import { aangemeld } from './aangemeld';
import { AanmeldenHandler } from './aanmelden.handler';

@Resolver()
export class AanmeldenResolver {
  constructor(private readonly handler: AanmeldenHandler) {}

  @Mutation(() => AanmeldenUitkomst as never, {
    description: 'Aanmelden met e-mailadres en wachtwoord. Hoogstens 10 keer per kwartier.',
  })
  @Openbaar('Aan de deur is nog niemand bekend.')
  async aanmelden(
    @Args('email', { type: () => String }) email: string,
    @Args('wachtwoord', { type: () => String }) wachtwoord: string,
    @Context() context: GraphqlContext,
  ): Promise<Aangemeld | Geweigerd> {
    const uit = await this.handler.voerUit(email, wachtwoord, context.adres);
    if (isWeigering(uit)) return alsGeweigerd(uit);
    context.zetCookie(uit.token, uit.verlooptOp);
    const enige = uit.werkruimten.length === 1 ? uit.werkruimten[0] : undefined;
    return aangemeld(
      { id: uit.accountId, email: email.trim().toLowerCase(), naam: uit.naam },
      uit.werkruimten,
      enige?.lidmaatschapId ?? null,
    );
  }
}
