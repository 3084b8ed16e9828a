import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HoofdstukCode, RapportageRichtlijn } from '@meldbaken/igj/model';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { RapportageAanbiedenHandler } from './rapportage-aanbieden.handler';
import { RapportageBeginnenHandler } from './rapportage-beginnen.handler';
import { RapportageBewarenHandler } from './rapportage-bewaren.handler';
import { BESLUITEN, SCHRIJVEN } from './rapportage.lezer';
import {
  HoofdstukEnum,
  RapportageAntwoordInvoer,
  RapportageHoofdstukVersie,
  RapportageUitkomst,
  Rapportages,
  RichtlijnEnum,
} from './rapportage.type';
import { RapportageVersturenHandler } from './rapportage-versturen.handler';
import { RapportageVragenHandler } from './rapportage-vragen.handler';
import { rapportageUitkomst } from './verouderd-rapport';

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling: dezelfde sleutel, hetzelfde antwoord.' };
const RAPPORT = { type: () => ID, description: 'Het rapport.' };
const HOOFDSTUK = { type: () => HoofdstukEnum, description: 'Het hoofdstuk.' };
const VERSIE = { type: () => Int, description: 'De versie die u zag.' };
const HOOFDSTUK_VERSIE = {
  type: () => Int,
  description: 'De versie van het hoofdstuk die u zag; 0 als er nog geen is.',
};
const ANTWOORDEN = {
  type: () => [RapportageAntwoordInvoer],
  description: 'De antwoorden; een onderdeel dat u niet meestuurt, blijft staan.',
};

type Uitkomst = ReturnType<typeof rapportageUitkomst>;

@Resolver()
export class RapportageResolver {
  constructor(
    private readonly vragen: RapportageVragenHandler,
    private readonly beginnen: RapportageBeginnenHandler,
    private readonly bewaren: RapportageBewarenHandler,
    private readonly aanbieden: RapportageAanbiedenHandler,
    private readonly versturen: RapportageVersturenHandler,
  ) {}

  @Query(() => Rapportages, {
    nullable: true,
    description: 'De rapporten van het eigen onderzoek bij een melding aan de inspectie. Leeg als die niet van u is.',
  })
  @Toegang('lezen', 'ExterneMelding')
  async rapportages(
    @HuidigeInzage() inzage: Inzage,
    @Args('externeMeldingId', { type: () => ID, description: 'De melding aan de inspectie.' }, Id) id: string,
  ): Promise<Rapportages | null> {
    const uit = await this.vragen.alle(inzage, id);
    return isWeigering(uit) ? null : uit;
  }

  @Query(() => [RapportageHoofdstukVersie], {
    nullable: true,
    description: 'Alle bewaarde versies van een hoofdstuk, de nieuwste voorop. Leeg als het rapport niet van u is.',
  })
  @Toegang('lezen', 'ExterneMelding')
  async rapportageVersies(
    @HuidigeInzage() inzage: Inzage,
    @Args('rapportageId', RAPPORT, Id) rapportageId: string,
    @Args('hoofdstuk', HOOFDSTUK) hoofdstuk: HoofdstukCode,
  ): Promise<RapportageHoofdstukVersie[] | null> {
    const uit = await this.vragen.versies(inzage, { rapportageId, hoofdstuk });
    return isWeigering(uit) ? null : uit;
  }

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Een rapport beginnen, of na het versturen een aanvulling die begint als kopie.',
  })
  @Toegang(SCHRIJVEN, 'ExterneMelding')
  async rapportageBeginnen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('externeMeldingId', { type: () => ID, description: 'De melding aan de inspectie.' }, Id) id: string,
    @Args('richtlijn', { type: () => RichtlijnEnum, description: 'De richtlijn.' }) richtlijn: RapportageRichtlijn,
  ): Promise<Uitkomst> {
    return rapportageUitkomst(await this.beginnen.voerUit(inzage, { sleutel, externeMeldingId: id, richtlijn }));
  }

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Een nieuwe versie van een hoofdstuk bewaren. De oude blijft te lezen.',
  })
  @Toegang(SCHRIJVEN, 'ExterneMelding')
  async rapportageHoofdstukBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('rapportageId', RAPPORT, Id) rapportageId: string,
    @Args('hoofdstuk', HOOFDSTUK) hoofdstuk: HoofdstukCode,
    @Args('versie', HOOFDSTUK_VERSIE) versie: number,
    @Args('antwoorden', ANTWOORDEN) antwoorden: RapportageAntwoordInvoer[],
  ): Promise<Uitkomst> {
    const invoer = { sleutel, rapportageId, hoofdstuk, versie, antwoorden };
    return rapportageUitkomst(await this.bewaren.voerUit(inzage, 'BEHANDELING', invoer));
  }

  @Mutation(() => RapportageUitkomst as never, { description: 'Als bestuurder opschrijven wat het bestuur vindt.' })
  @Toegang(BESLUITEN, 'ExterneMelding')
  async rapportageVisieBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('rapportageId', RAPPORT, Id) rapportageId: string,
    @Args('versie', HOOFDSTUK_VERSIE) versie: number,
    @Args('antwoorden', ANTWOORDEN) antwoorden: RapportageAntwoordInvoer[],
  ): Promise<Uitkomst> {
    const invoer = { sleutel, rapportageId, hoofdstuk: 'BESTUUR' as const, versie, antwoorden };
    return rapportageUitkomst(await this.bewaren.voerUit(inzage, 'BESTUUR', invoer));
  }

  @Mutation(() => RapportageUitkomst as never, { description: 'Een rapport aan de bestuurder aanbieden.' })
  @Toegang(SCHRIJVEN, 'ExterneMelding')
  async rapportageAanbieden(
    @HuidigeInzage() inzage: Inzage,
    @Args('rapportageId', RAPPORT, Id) id: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<Uitkomst> {
    return rapportageUitkomst(await this.aanbieden.biedAan(inzage, { id, versie }));
  }

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Als bestuurder een rapport terugsturen, met een reden.',
  })
  @Toegang(BESLUITEN, 'ExterneMelding')
  async rapportageTerugsturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('rapportageId', RAPPORT, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('reden', { type: () => String, description: 'Wat er moet veranderen.' }) reden: string,
  ): Promise<Uitkomst> {
    return rapportageUitkomst(await this.aanbieden.stuurTerug(inzage, { id, versie, reden }));
  }

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Als bestuurder goedkeuren en naar de inspectie sturen. Te laat mag, met uitleg.',
  })
  @Toegang(BESLUITEN, 'ExterneMelding')
  async rapportageVersturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('rapportageId', RAPPORT, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('teLaatUitleg', {
      type: () => String,
      nullable: true,
      description: 'Waarom het later werd; alleen bij te laat.',
    })
    teLaatUitleg: string | null,
  ): Promise<Uitkomst> {
    return rapportageUitkomst(await this.versturen.voerUit(inzage, { sleutel, id, versie, teLaatUitleg }));
  }
}
