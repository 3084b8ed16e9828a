import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { LosseVaststellingInput } from '@meldbaken/igj/model';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CategorieEnum } from '../typen/enums';
import { ExterneMelding, ExterneMeldingUitkomst } from '../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../verouderd';
import { GemeenteInvoer } from '../wmo/wmo.type';
import { LosBeginnenHandler } from './los-beginnen.handler';
import { LosLezer } from './los.lezer';
import { LosVaststellenHandler } from './los-vaststellen.handler';
import { LosBeslisserKeuze, LosseVaststellingInvoer } from './opstellen.type';

type Uitkomst = Promise<ReturnType<typeof externeMeldingUitkomst>>;

@Resolver()
export class LosResolver {
  constructor(
    private readonly beginnen: LosBeginnenHandler,
    private readonly vaststellen: LosVaststellenHandler,
    private readonly lezer: LosLezer,
  ) {}

  @Query(() => ExterneMelding, {
    nullable: true,
    description: 'Eén externe melding die alleen staat, op nummer. Leeg als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMeldingLos(
    @HuidigeInzage() inzage: Inzage,
    @Args('nummer', { type: () => String, description: 'Nummer, bijvoorbeeld E-2026-C4DFH.' }) nummer: string,
  ): Promise<ExterneMelding | null> {
    return this.lezer.opNummer(inzage, nummer);
  }

  @Query(() => [LosBeslisserKeuze], {
    description: 'De bestuurders die kunnen beslissen over een melding die u maakt.',
  })
  @Toegang('los-beginnen', 'ExterneMelding')
  losBeslissersKiezen(@HuidigeInzage() inzage: Inzage): Promise<LosBeslisserKeuze[]> {
    return this.lezer.beslissers(inzage);
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description:
      'Een melding aan de inspectie of aan een gemeente beginnen zonder interne melding. De termijn start meteen.',
  })
  @Toegang('los-beginnen', 'ExterneMelding')
  async externeMeldingLosBeginnen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('categorie', { type: () => CategorieEnum, description: 'Soort melding.' }) categorie: ExterneMeldingCategorie,
    @Args('beslisserId', { type: () => ID, description: 'De bestuurder die beslist.' }, Id) beslisserId: string,
    @Args(
      'persoonId',
      { type: () => ID, nullable: true, description: 'De medewerker over wie het gaat. Die ziet er niets van.' },
      Id,
    )
    persoonId: string | null,
    @Args('vaststelling', { type: () => LosseVaststellingInvoer, description: 'Wat is vastgesteld.' })
    vaststelling: LosseVaststellingInvoer,
    @Args('gemeente', {
      type: () => GemeenteInvoer,
      nullable: true,
      description: 'Alleen bij een melding over hulp uit de Wmo: welke gemeente die hulp geeft.',
    })
    gemeente: GemeenteInvoer | null,
  ): Uitkomst {
    return externeMeldingUitkomst(
      await this.beginnen.voerUit(inzage, {
        sleutel,
        categorie,
        beslisserId,
        persoonId: persoonId ?? null,
        vaststelling: invoer(vaststelling),
        gemeente: gemeente ?? null,
      }),
    );
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description:
      'Vastleggen wat is vastgesteld bij een melding die alleen staat. Start of stopt de termijn die erbij hoort.',
  })
  @Toegang('vaststellen', 'ExterneMelding')
  async externeMeldingVaststellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('vaststelling', { type: () => LosseVaststellingInvoer, description: 'Wat is vastgesteld.' })
    vaststelling: LosseVaststellingInvoer,
  ): Uitkomst {
    return externeMeldingUitkomst(
      await this.vaststellen.voerUit(inzage, { sleutel, id, versie, vaststelling: invoer(vaststelling) }),
    );
  }
}

const invoer = (v: LosseVaststellingInvoer): LosseVaststellingInput => ({
  soort: v.soort,
  gebeurdOp: v.gebeurdOp ?? null,
  geconstateerdOp: v.geconstateerdOp ?? null,
  vastgesteldOp: v.vastgesteldOp ?? null,
  bekendGewordenOp: v.bekendGewordenOp ?? null,
  meegedeeldOp: v.meegedeeldOp ?? null,
  toelichting: v.toelichting ?? null,
});
