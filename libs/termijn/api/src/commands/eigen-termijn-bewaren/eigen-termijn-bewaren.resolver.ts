import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { definitieUitkomst } from '../../queries/termijn-definities/definitie-uitkomst';
import { TermijnDefinitieUitkomst } from '../../queries/termijn-definities/termijn-definitie.type';
import { EigenTermijnBewarenHandler } from './eigen-termijn-bewaren.handler';
import { EigenTermijnInvoer } from './eigen-termijn.input';

@Resolver()
export class EigenTermijnBewarenResolver {
  constructor(private readonly handler: EigenTermijnBewarenHandler) {}

  @Toegang('beheren', 'TermijnDefinitie')
  @Mutation(() => TermijnDefinitieUitkomst as never, {
    description: 'Maak een eigen termijn, of een nieuwe versie ervan. Termijnen die al lopen, veranderen niet.',
  })
  async eigenTermijnBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args(
      'sleutel',
      { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' },
      Sleutel,
    )
    sleutel: string,
    @Args('invoer', { type: () => EigenTermijnInvoer, description: 'De termijn.' }) invoer: EigenTermijnInvoer,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'De eigen termijn die u wijzigt. Leeg: een nieuwe.',
    })
    code: string | null,
    @Args('versie', { type: () => Int, nullable: true, description: 'De versie die u zag, als u wijzigt.' })
    versie: number | null,
  ): Promise<ReturnType<typeof definitieUitkomst>> {
    const verzoek = { sleutel, code: code ?? null, versie: versie ?? null, invoer };
    return definitieUitkomst(await this.handler.voerUit(inzage, verzoek));
  }
}
