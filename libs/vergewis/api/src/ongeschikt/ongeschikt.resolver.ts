import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { OngeschiktHandlers } from './ongeschikt.handlers';
import {
  OngeschiktheidInvoer,
  Ongeschiktheidsdossier,
  OngeschiktheidUitkomst,
  OngeschiktheidVersieVerouderd,
} from './ongeschikt.type';

type Uitkomst = Ongeschiktheidsdossier | OngeschiktheidVersieVerouderd | Geweigerd;

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const DIENSTVERBAND = { type: () => ID, description: 'Het dienstverband.' };

@Resolver()
export class OngeschiktResolver {
  constructor(private readonly handlers: OngeschiktHandlers) {}

  @Query(() => Ongeschiktheidsdossier, {
    nullable: true,
    description: 'De besluiten dat iemand niet geschikt is. Dit openen komt in het logboek.',
  })
  @Toegang('lezen', 'Dienstverband')
  ongeschiktheidsdossier(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
  ): Promise<Ongeschiktheidsdossier | null> {
    return this.handlers.lees(inzage, id);
  }

  @Mutation(() => OngeschiktheidUitkomst as never, {
    description: 'Vastleggen dat iemand niet geschikt is: waarop dat rust, en wat er volgt.',
  })
  @Toegang('lezen', 'Dienstverband')
  async ongeschiktheidVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('invoer', { type: () => OngeschiktheidInvoer, description: 'Het besluit.' }) i: OngeschiktheidInvoer,
  ): Promise<Uitkomst> {
    const o = { ...i, gehoordOp: i.gehoordOp ?? null, tot: i.tot ?? null };
    return uitkomst(await this.handlers.legVast(inzage, sleutel, id, o));
  }

  @Mutation(() => OngeschiktheidUitkomst as never, {
    description: 'Een besluit over geschiktheid afsluiten, met reden. Het blijft in het dossier staan.',
  })
  @Toegang('lezen', 'Dienstverband')
  async ongeschiktheidAfsluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('besluitId', { type: () => ID, description: 'Het besluit.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom het niet meer geldt.' }) reden: string,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.sluitAf(inzage, sleutel, id, versie, reden));
  }
}

function uitkomst(uit: Ongeschiktheidsdossier | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Ongeschiktheidsdossier)) return alsGeweigerd(uit);
  return Object.assign(new OngeschiktheidVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
