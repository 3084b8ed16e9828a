import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { KoppelingHandlers } from './koppeling.handlers';
import {
  Koppeling,
  KoppelingGebruik,
  KoppelingInvoer,
  KoppelingSleutelUitkomst,
  KoppelingUitkomst,
  KoppelingVersieVerouderd,
  type KoppelingMetSleutel,
} from './koppeling.type';
import { KoppelingenLezer } from './koppelingen.lezer';

function uit<T>(u: T | Weigering): T | KoppelingVersieVerouderd | Geweigerd {
  if (!isWeigering(u)) return u;
  const huidig: unknown = 'huidig' in u ? u.huidig : null;
  if (!(huidig instanceof Koppeling)) return alsGeweigerd(u);
  return Object.assign(new KoppelingVersieVerouderd(), { code: u.code, bericht: u.bericht, huidig });
}

@Resolver()
export class KoppelingResolver {
  constructor(
    private readonly lezer: KoppelingenLezer,
    private readonly handlers: KoppelingHandlers,
  ) {}

  @Query(() => [Koppeling], { description: 'De koppelingen met andere systemen. Zonder recht: leeg.' })
  @Toegang('lezen', 'Koppeling')
  koppelingen(@HuidigeInzage() inzage: Inzage): Promise<Koppeling[]> {
    return this.lezer.alle(inzage);
  }

  @Query(() => [KoppelingGebruik], { description: 'Wat een koppeling per dag deed, in getallen. Zonder recht: leeg.' })
  @Toegang('lezen', 'Koppeling')
  koppelingGebruik(
    @HuidigeInzage() inzage: Inzage,
    @Args('koppelingId', { type: () => ID, description: 'De koppeling.' }, Id) koppelingId: string,
  ): Promise<KoppelingGebruik[]> {
    return this.lezer.gebruik(inzage, koppelingId);
  }

  @Mutation(() => KoppelingUitkomst as never, {
    description:
      'Een koppeling voorbereiden. Hij werkt pas na akkoord van HR. Dezelfde sleutel geeft hetzelfde antwoord.',
  })
  @Toegang('voorbereiden', 'Koppeling')
  async koppelingVoorbereiden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => KoppelingInvoer, description: 'Wat de koppeling is en mag.' })
    invoer: KoppelingInvoer,
  ): Promise<Koppeling | KoppelingVersieVerouderd | Geweigerd> {
    return uit(await this.handlers.bereidVoor(inzage, sleutel, invoer));
  }

  @Mutation(() => KoppelingSleutelUitkomst as never, {
    description: 'Akkoord geven op een koppeling. Het antwoord bevat de sleutel, één keer.',
  })
  @Toegang('goedkeuren', 'Koppeling')
  async koppelingGoedkeuren(
    @HuidigeInzage() inzage: Inzage,
    @Args('koppelingId', { type: () => ID, description: 'De koppeling.' }, Id) koppelingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<KoppelingMetSleutel | KoppelingVersieVerouderd | Geweigerd> {
    return uit(await this.handlers.keurGoed(inzage, koppelingId, versie));
  }

  @Mutation(() => KoppelingSleutelUitkomst as never, {
    description: 'Een nieuwe sleutel maken. De oude werkt nog even, zodat het andere systeem kan wisselen.',
  })
  @Toegang('vernieuwen', 'Koppeling')
  async koppelingVernieuwen(
    @HuidigeInzage() inzage: Inzage,
    @Args('koppelingId', { type: () => ID, description: 'De koppeling.' }, Id) koppelingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('overlapUren', { type: () => Int, description: 'Hoe lang de oude sleutel nog werkt: 0, 24 of 168 uur.' })
    overlapUren: number,
  ): Promise<KoppelingMetSleutel | KoppelingVersieVerouderd | Geweigerd> {
    return uit(await this.handlers.vernieuw(inzage, koppelingId, versie, overlapUren));
  }

  @Mutation(() => KoppelingUitkomst as never, {
    description: 'Een koppeling stoppen. Zijn sleutels werken meteen niet meer.',
  })
  @Toegang('intrekken', 'Koppeling')
  async koppelingIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('koppelingId', { type: () => ID, description: 'De koppeling.' }, Id) koppelingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<Koppeling | KoppelingVersieVerouderd | Geweigerd> {
    return uit(await this.handlers.trekIn(inzage, koppelingId, versie));
  }
}
