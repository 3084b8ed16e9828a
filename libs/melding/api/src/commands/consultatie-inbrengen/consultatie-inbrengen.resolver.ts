import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { consultatieUitkomst } from '../../queries/consultatie/consultatie.uitkomst';
import { ConsultatieUitkomst } from '../../typen';
import { ConsultatieInbrengenHandler } from './consultatie-inbrengen.handler';

type Uitkomst = Promise<ReturnType<typeof consultatieUitkomst>>;

@Resolver()
export class ConsultatieInbrengenResolver {
  constructor(private readonly handler: ConsultatieInbrengenHandler) {}

  @Mutation(() => ConsultatieUitkomst as never, { description: 'Nog iets vragen of aanvullen in uw consultatie.' })
  @Toegang('inbrengen', 'Consultatie')
  async consultatieAanvullen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De consultatie.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('tekst', { type: () => String, description: 'Uw vraag of aanvulling.' }) tekst: string,
  ): Uitkomst {
    return consultatieUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie, soort: 'VRAAG', tekst }));
  }

  @Mutation(() => ConsultatieUitkomst as never, { description: 'Raad geven in een consultatie.' })
  @Toegang('adviseren', 'Consultatie')
  async consultatieBeantwoorden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De consultatie.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('tekst', { type: () => String, description: 'Uw antwoord.' }) tekst: string,
  ): Uitkomst {
    return consultatieUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie, soort: 'ADVIES', tekst }));
  }
}
