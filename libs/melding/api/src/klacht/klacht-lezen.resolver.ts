import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { KlachtFunctie, KlachtStand } from '@meldbaken/melding/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Pagineer, velden, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { termijnVraag } from '@meldbaken/termijn/graphql';
import { KlachtMensenHandler } from './klacht-mensen.handler';
import { KlachtLezer } from './klacht.lezer';
import { Klacht, KlachtFunctieEnum, KlachtRegel, KlachtStandEnum } from './klacht.type';
import { KlachtenHandler } from './klachten.handler';

const KlachtConnection = verbinding(KlachtRegel, 'Klacht');

@Resolver()
export class KlachtLezenResolver {
  constructor(
    private readonly lezer: KlachtLezer,
    private readonly lijst: KlachtenHandler,
    private readonly mensen: KlachtMensenHandler,
  ) {}

  @Query(() => KlachtConnection, {
    description: 'De klachten die u ontvangt, behandelt of waarin u beslist. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Klacht')
  klachten(
    @HuidigeInzage() inzage: Inzage,
    @Info() info: GraphQLResolveInfo,
    @Args() pagina: Pagineer,
    @Args('stand', { type: () => [KlachtStandEnum], nullable: true, description: 'Alleen deze standen.' })
    stand: KlachtStand[] | null,
    @Args('vanMij', { type: () => Boolean, nullable: true, description: 'Alleen die u zelf behandelt.' })
    vanMij: boolean | null,
  ): Promise<Pagina<KlachtRegel>> {
    const termijn = termijnVraag(velden(info), 'edges.node.termijn.');
    return this.lijst.lees(inzage, { ...pagina, stand, vanMij, termijn });
  }

  @Query(() => Klacht, { nullable: true, description: 'Eén klacht; null als die er niet is of niet van u is.' })
  @Toegang('lezen', 'Klacht')
  klacht(
    @HuidigeInzage() inzage: Inzage,
    @Args('nummer', { type: () => String, description: 'Het nummer.' }) nummer: string,
  ): Promise<Klacht | null> {
    return this.lezer.opNummer(inzage, nummer);
  }

  @Query(() => [KlachtRegel], { description: 'De klachten over een melding, voor wie allebei mag lezen.' })
  @Toegang('lezen', 'Klacht')
  klachtenBijMelding(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<KlachtRegel[]> {
    return this.lijst.bijMelding(inzage, meldingId);
  }

  @Query(() => [LidKort], { description: 'Wie u bij een klacht kunt vragen: niemand die erbij betrokken is.' })
  @Toegang('lezen', 'Klacht')
  klachtKandidaten(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De klacht.' }, Id) id: string,
    @Args('functie', { type: () => KlachtFunctieEnum, description: 'Behandelen of meebeslissen.' })
    functie: KlachtFunctie,
  ): Promise<LidKort[]> {
    return this.mensen.kandidaten(inzage, id, functie);
  }
}
