import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnDefinitie, TermijnRol } from './termijn-definitie.type';
import { TermijnDefinitiesHandler } from './termijn-definities.handler';

@Resolver()
export class TermijnDefinitiesResolver {
  constructor(private readonly handler: TermijnDefinitiesHandler) {}

  @Toegang('lezen', 'TermijnDefinitie')
  @Query(() => [TermijnDefinitie], {
    description: 'Alle soorten termijnen, met hun bron en alle versies. Ook de eigen termijnen van uw organisatie.',
  })
  termijnDefinities(@HuidigeInzage() inzage: Inzage): Promise<TermijnDefinitie[]> {
    return this.handler.voerUit(inzage);
  }

  @Toegang('lezen', 'TermijnDefinitie')
  @Query(() => [TermijnRol], { description: 'De rollen van uw soort organisatie: wie een eigen termijn kan hebben.' })
  termijnRollen(@HuidigeInzage() inzage: Inzage): Promise<TermijnRol[]> {
    return this.handler.rollen(inzage);
  }
}
