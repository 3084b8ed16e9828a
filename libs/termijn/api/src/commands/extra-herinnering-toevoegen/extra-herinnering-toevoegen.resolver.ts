import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { definitieUitkomst } from '../../queries/termijn-definities/definitie-uitkomst';
import { TermijnDefinitieUitkomst } from '../../queries/termijn-definities/termijn-definitie.type';
import { TermijnHerinneringInvoer } from '../eigen-termijn-bewaren/eigen-termijn.input';
import { ExtraHerinneringToevoegenHandler } from './extra-herinnering-toevoegen.handler';

@Resolver()
export class ExtraHerinneringToevoegenResolver {
  constructor(private readonly handler: ExtraHerinneringToevoegenHandler) {}

  @Toegang('beheren', 'TermijnDefinitie')
  @Mutation(() => TermijnDefinitieUitkomst as never, {
    description: 'Voeg een eerdere herinnering toe aan een vaste termijn. De vaste herinneringen blijven altijd.',
  })
  async extraHerinneringToevoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args(
      'sleutel',
      { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' },
      Sleutel,
    )
    sleutel: string,
    @Args('code', { type: () => String, description: 'Code van de vaste termijn.' }) code: string,
    @Args('herinnering', { type: () => TermijnHerinneringInvoer, description: 'De herinnering.' })
    herinnering: TermijnHerinneringInvoer,
  ): Promise<ReturnType<typeof definitieUitkomst>> {
    return definitieUitkomst(await this.handler.voerUit(inzage, { sleutel, code, herinnering }));
  }
}
