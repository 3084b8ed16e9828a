import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { VergewisvraagStellenHandler } from './vergewisvraag-stellen.handler';
import { Vergewisvraag, VergewisvraagInvoer, VergewisvraagUitkomst, Vergewisvragen } from './vergewisvraag.type';
import { VergewisvragenLezer } from './vergewisvragen.lezer';

@Resolver()
export class VergewisvraagResolver {
  constructor(
    private readonly handler: VergewisvraagStellenHandler,
    private readonly lezer: VergewisvragenLezer,
  ) {}

  @Query(() => Vergewisvragen, { description: 'De vragen van uw organisatie aan de inspectie, met het antwoord.' })
  @Toegang('lezen', 'Vergewisvraag')
  vergewisvragen(@HuidigeInzage() inzage: Inzage): Promise<Vergewisvragen> {
    return this.lezer.lees(inzage);
  }

  @Mutation(() => VergewisvraagUitkomst as never, {
    description: 'De inspectie vragen of er een aantekening is over iemand die zorg gaat geven.',
  })
  @Toegang('stellen', 'Vergewisvraag')
  async vergewisvraagStellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => VergewisvraagInvoer, description: 'De vraag.' }) invoer: VergewisvraagInvoer,
  ): Promise<Vergewisvraag | Geweigerd> {
    const { wie, ...rest } = invoer;
    const identiteit = { ...wie, bigNummer: wie.bigNummer ?? null };
    const uit = await this.handler.voerUit(inzage, sleutel, { ...rest, identiteit });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
