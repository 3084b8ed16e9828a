import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GenoemdeRol } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { GenoemdeRolEnum } from '../mensen.type';
import { GenoemdeToevoegenHandler } from './genoemde-toevoegen.handler';

@Resolver()
export class GenoemdeToevoegenResolver {
  constructor(private readonly handler: GenoemdeToevoegenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Later iemand noemen bij een melding. Een vermoedelijke pleger ziet er vanaf dat moment niets van.',
  })
  @Toegang('genoemde-toevoegen', 'Melding')
  async genoemdeToevoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('rol', { type: () => GenoemdeRolEnum, description: 'Vermoedelijke pleger of cliënt.' }) rol: GenoemdeRol,
    @Args('persoonId', { type: () => ID, nullable: true, description: 'Gekozen medewerker.' }, Id)
    persoonId: string | null,
    @Args('naam', { type: () => String, nullable: true, description: 'Getypte naam.' }) naam: string | null,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    const v = { sleutel, meldingId, versie, rol, persoonId: persoonId ?? null, naam };
    return meldingUitkomst(await this.handler.voerUit(inzage, v));
  }
}
