import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { SLEUTEL, VERSIE, ZAAK, type Uitkomst } from '../inspectie/inspectie.resolver';
import { ZaakUitkomst } from '../typen/zaak.type';
import { zaakUitkomst } from '../verouderd';
import { RechtmatigheidHandler } from './rechtmatigheid.handler';
import { RechtmatigheidInvoer } from './wmo.type';

@Resolver()
export class RechtmatigheidResolver {
  constructor(private readonly handler: RechtmatigheidHandler) {}

  @Mutation(() => ZaakUitkomst as never, {
    description:
      'Bij een Wmo-melding vastleggen of een signaal is voor de toezichthouder rechtmatigheid. Er gaat nog niets weg.',
  })
  @Toegang('rechtmatigheid', 'Zaak')
  async zaakRechtmatigheidKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('keuze', { type: () => RechtmatigheidInvoer, description: 'De keuze.' }) keuze: RechtmatigheidInvoer,
  ): Uitkomst {
    return zaakUitkomst(await this.handler.kies(inzage, { sleutel, zaakId, versie }, keuze));
  }
}
