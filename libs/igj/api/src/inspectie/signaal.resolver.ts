import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import {
  HuidigeInzage,
  Id,
  Pagineer,
  Sleutel,
  alsGeweigerd,
  verbinding,
  type Geweigerd,
  type Pagina,
} from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { SignaalBevestigenHandler } from './signaal-bevestigen.handler';
import { SignaalLezer } from './signaal.lezer';
import { Signaal, SignaalUitkomst } from './signaal.type';

const SignaalConnection = verbinding(Signaal, 'Signaal');

/** At RIEC and zorgkantoor: what the inspectie passed on. */
@Resolver()
export class SignaalResolver {
  constructor(
    private readonly lezer: SignaalLezer,
    private readonly handler: SignaalBevestigenHandler,
  ) {}

  @Query(() => SignaalConnection, {
    description: 'De signalen die de inspectie aan uw organisatie doorgaf, de nieuwste voorop. Zonder recht: leeg.',
  })
  @Toegang('lezen', 'Signaal')
  signalen(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<Pagina<Signaal>> {
    return this.lezer.lijst(inzage, pagina.first, pagina.after);
  }

  @Query(() => Signaal, { nullable: true, description: 'Eén signaal. Leeg als het er niet is of niet van u is.' })
  @Toegang('lezen', 'Signaal')
  signaal(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id.' }, Id) id: string,
  ): Promise<Signaal | null> {
    return this.lezer.een(inzage, id);
  }

  @Mutation(() => SignaalUitkomst as never, { description: 'De ontvangst van een signaal bevestigen.' })
  @Toegang('bevestigen', 'Signaal')
  async signaalBevestigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'Het signaal.' }, Id) id: string,
  ): Promise<Signaal | Geweigerd> {
    const uit = await this.handler.bevestig(inzage, { sleutel, id });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
