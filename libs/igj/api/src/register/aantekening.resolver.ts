import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { VerwijderReden } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { AantekeningHandlers } from './aantekening.handlers';
import {
  Aantekening,
  AantekeningCorrectie,
  AantekeningDaadRegel,
  AantekeningInvoer,
  AantekeningRegel,
  AantekeningUitkomst,
  AantekeningVersieVerouderd,
  AantekeningVerwijderd,
  IdentiteitInvoer,
  Registervraag,
  VerwijderRedenEnum,
} from './aantekening.type';
import { RegisterLezer } from './register.lezer';

type Uitkomst = Aantekening | AantekeningVerwijderd | AantekeningVersieVerouderd | Geweigerd;

const identiteit = (i: IdentiteitInvoer) => ({ ...i, bigNummer: i.bigNummer ?? null });

function alsUitkomst(uit: Aantekening | AantekeningVerwijderd | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Aantekening)) return alsGeweigerd(uit);
  return Object.assign(new AantekeningVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

@Resolver()
export class AantekeningResolver {
  constructor(
    private readonly handlers: AantekeningHandlers,
    private readonly lezer: RegisterLezer,
  ) {}

  @Query(() => [AantekeningRegel], {
    description: 'Het register, zonder wie het is. Wat het eerst weggaat staat bovenaan; hoogstens 200.',
  })
  @Toegang('lezen', 'Aantekening')
  aantekeningen(@HuidigeInzage() inzage: Inzage): Promise<AantekeningRegel[]> {
    return this.lezer.lijst(inzage);
  }

  @Query(() => Aantekening, { nullable: true, description: 'Eén aantekening. Dit openen komt in het logboek.' })
  @Toegang('lezen', 'Aantekening')
  aantekening(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id.' }, Id) id: string,
  ): Promise<Aantekening | null> {
    return this.lezer.een(inzage, id);
  }

  @Query(() => [AantekeningRegel], { description: 'De aantekeningen van precies deze persoon.' })
  @Toegang('lezen', 'Aantekening')
  aantekeningenZoeken(
    @HuidigeInzage() inzage: Inzage,
    @Args('wie', { type: () => IdentiteitInvoer, description: 'Wie.' }) wie: IdentiteitInvoer,
  ): Promise<AantekeningRegel[]> {
    return this.lezer.zoek(inzage, identiteit(wie));
  }

  @Query(() => [AantekeningDaadRegel], {
    description: 'Wat er in het register gebeurde, het nieuwste voorop; hoogstens 200.',
  })
  @Toegang('lezen', 'Aantekening')
  aantekeningDaden(@HuidigeInzage() inzage: Inzage): Promise<AantekeningDaadRegel[]> {
    return this.lezer.daden(inzage);
  }

  @Query(() => [Registervraag], {
    description: 'Welke organisaties iets aan het register vroegen, het nieuwste voorop; hoogstens 200.',
  })
  @Toegang('lezen', 'Registervraag')
  registervragen(@HuidigeInzage() inzage: Inzage): Promise<Registervraag[]> {
    return this.lezer.vragen(inzage);
  }

  @Mutation(() => AantekeningUitkomst as never, { description: 'Een aantekening in het register zetten.' })
  @Toegang('vastleggen', 'Aantekening')
  async aantekeningVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => AantekeningInvoer, description: 'De aantekening.' }) invoer: AantekeningInvoer,
  ): Promise<Uitkomst> {
    const { wie, ...rest } = invoer;
    return alsUitkomst(await this.handlers.legVast(inzage, sleutel, { ...rest, identiteit: identiteit(wie) }));
  }

  @Mutation(() => AantekeningUitkomst as never, { description: 'Een onjuiste aantekening verbeteren.' })
  @Toegang('corrigeren', 'Aantekening')
  async aantekeningCorrigeren(
    @HuidigeInzage() inzage: Inzage,
    @Args('aantekeningId', { type: () => ID, description: 'De aantekening.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => AantekeningCorrectie, description: 'De verbetering.' }) invoer: AantekeningCorrectie,
  ): Promise<Uitkomst> {
    const { wie, ...rest } = invoer;
    return alsUitkomst(await this.handlers.corrigeer(inzage, id, versie, { ...rest, identiteit: identiteit(wie) }));
  }

  @Mutation(() => AantekeningUitkomst as never, { description: 'Een aantekening door een besluit verwijderen.' })
  @Toegang('verwijderen', 'Aantekening')
  async aantekeningVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('aantekeningId', { type: () => ID, description: 'De aantekening.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => VerwijderRedenEnum, description: 'Waarom.' }) reden: VerwijderReden,
  ): Promise<Uitkomst> {
    const uit = await this.handlers.verwijder(inzage, id, versie, reden);
    return alsUitkomst(isWeigering(uit) ? uit : Object.assign(new AantekeningVerwijderd(), uit));
  }
}
