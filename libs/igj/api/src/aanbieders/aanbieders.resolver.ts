import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Aanbieder, AanbiederRegel, IgjCijfers } from './aanbieder.type';
import { AanbiedersLezer } from './aanbieders.lezer';
import { ExterneMeldingCijfersLezer } from './externe-melding-cijfers.lezer';

@Resolver()
export class AanbiedersResolver {
  constructor(
    private readonly lezer: AanbiedersLezer,
    private readonly eigen: ExterneMeldingCijfersLezer,
  ) {}

  @Query(() => [AanbiederRegel], {
    description: 'Zorgaanbieders in de ontvangen meldingen die u mag lezen; hoogstens 200.',
  })
  @Toegang('lezen', 'Zaak')
  aanbieders(@HuidigeInzage() inzage: Inzage): Promise<AanbiederRegel[]> {
    return this.lezer.lijst(inzage);
  }

  @Query(() => Aanbieder, { nullable: true, description: 'Eén zorgaanbieder in de loop van de tijd.' })
  @Toegang('lezen', 'Zaak')
  aanbieder(
    @HuidigeInzage() inzage: Inzage,
    @Args('code', { type: () => String, description: 'Code van de zorgaanbieder.' }) code: string,
  ): Promise<Aanbieder | null> {
    return this.lezer.een(inzage, code);
  }

  @Query(() => IgjCijfers, {
    nullable: true,
    description: 'Cijfers over de ontvangen meldingen die u mag lezen; null zonder recht.',
  })
  @Toegang('lezen', 'Zaak')
  igjCijfers(
    @HuidigeInzage() inzage: Inzage,
    @Args('jaar', { type: () => Int, nullable: true, description: 'Het jaar; het nieuwste als u niets kiest.' })
    jaar: number | null,
  ): Promise<IgjCijfers | null> {
    return this.lezer.cijfers(inzage, jaar);
  }

  @Query(() => IgjCijfers, {
    nullable: true,
    description: 'Cijfers over de verstuurde meldingen die u mag lezen; null zonder recht.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMeldingCijfers(
    @HuidigeInzage() inzage: Inzage,
    @Args('jaar', { type: () => Int, nullable: true, description: 'Het jaar; het nieuwste als u niets kiest.' })
    jaar: number | null,
  ): Promise<IgjCijfers | null> {
    return this.eigen.lees(inzage, jaar);
  }
}
