import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CategorieEnum } from '../../typen/enums';
import { GemeenteInvoer } from '../../wmo/wmo.type';
import { ExterneMeldingUitkomst } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { ExterneMeldingOpstellenHandler } from './externe-melding-opstellen.handler';

@Resolver()
export class ExterneMeldingOpstellenResolver {
  constructor(private readonly handler: ExterneMeldingOpstellenHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description:
      'Een melding aan de inspectie of aan een gemeente voorbereiden. Wat bekend is, staat er al in. Dezelfde sleutel geeft hetzelfde antwoord.',
  })
  @Toegang('opstellen', 'ExterneMelding')
  async externeMeldingOpstellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De interne melding.' }, Id) meldingId: string,
    @Args('categorie', { type: () => CategorieEnum, description: 'Soort; gelijk aan de laatste vaststelling.' })
    categorie: ExterneMeldingCategorie,
    @Args('gemeente', {
      type: () => GemeenteInvoer,
      nullable: true,
      description: 'Alleen bij een melding over hulp uit de Wmo: welke gemeente die hulp geeft.',
    })
    gemeente: GemeenteInvoer | null,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(
      await this.handler.voerUit(inzage, { sleutel, meldingId, categorie, gemeente: gemeente ?? null }),
    );
  }
}
