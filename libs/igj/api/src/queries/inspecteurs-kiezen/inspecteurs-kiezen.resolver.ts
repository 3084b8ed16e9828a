import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { InspecteursKiezenHandler } from './inspecteurs-kiezen.handler';

@Resolver()
export class InspecteursKiezenResolver {
  constructor(private readonly handler: InspecteursKiezenHandler) {}

  @Query(() => [LidKort], {
    description: 'De inspecteurs aan wie u deze zaak kunt geven. Zonder recht: een lege lijst.',
  })
  @Toegang('toewijzen', 'Zaak')
  inspecteursKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zaakId', { type: () => ID, description: 'De zaak.' }, Id) zaakId: string,
  ): Promise<LidKort[]> {
    return this.handler.lees(inzage, zaakId);
  }
}
