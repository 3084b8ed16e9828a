import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { SollicitantHandlers } from './sollicitant.handlers';
import { SollicitantLezer } from './sollicitant.lezer';
import {
  BevindingInvoer,
  SollicitantDossier,
  SollicitantLinkGemaakt,
  SollicitantLinkInvoer,
  SollicitantUitkomst,
  SollicitantVersieVerouderd,
} from './sollicitant.type';

type Uitkomst = SollicitantDossier | SollicitantLinkGemaakt | SollicitantVersieVerouderd | Geweigerd;

function alsUitkomst(uit: SollicitantDossier | SollicitantLinkGemaakt | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof SollicitantDossier)) return alsGeweigerd(uit);
  return Object.assign(new SollicitantVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const DIENSTVERBAND = { type: () => ID, description: 'Id van het dienstverband.' };
const LINK = { type: () => ID, description: 'De link.' };
const VERSIE = { type: () => Int, description: 'De versie die u zag.' };

@Resolver()
export class SollicitantResolver {
  constructor(
    private readonly handlers: SollicitantHandlers,
    private readonly lezer: SollicitantLezer,
  ) {}

  @Query(() => SollicitantDossier, {
    nullable: true,
    description: 'De links van een dienstverband en wat er binnenkwam. Dit openen komt in het logboek.',
  })
  @Toegang('lezen', 'SollicitantLink')
  sollicitantDossier(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
  ): Promise<SollicitantDossier | null> {
    return this.lezer.lees(inzage, id);
  }

  @Mutation(() => SollicitantUitkomst as never, {
    description: 'Een link maken voor een sollicitant of medewerker. De link en de code ziet u alleen nu.',
  })
  @Toegang('openen', 'SollicitantLink')
  async sollicitantLinkMaken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('invoer', { type: () => SollicitantLinkInvoer, description: 'Wat u vraagt, en hoe lang.' })
    invoer: SollicitantLinkInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.maak(inzage, sleutel, id, invoer));
  }

  @Mutation(() => SollicitantUitkomst as never, {
    description: 'Een nieuwe link met een nieuwe code maken. De oude link werkt dan niet meer.',
  })
  @Toegang('openen', 'SollicitantLink')
  async sollicitantLinkVernieuwen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sollicitantLinkId', LINK, Id) linkId: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.vernieuw(inzage, linkId, versie));
  }

  @Mutation(() => SollicitantUitkomst as never, {
    description: 'Een link meteen stoppen. Een open pagina werkt dan ook niet meer.',
  })
  @Toegang('openen', 'SollicitantLink')
  async sollicitantLinkIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sollicitantLinkId', LINK, Id) linkId: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.trekIn(inzage, linkId, versie));
  }

  @Mutation(() => SollicitantUitkomst as never, {
    description: 'Voorleggen wat u vond, zodat de persoon erop kan reageren voordat u oordeelt.',
  })
  @Toegang('voorleggen', 'SollicitantLink')
  async sollicitantBevindingVoorleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('invoer', { type: () => BevindingInvoer, description: 'Wat u voorlegt.' }) invoer: BevindingInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.legVoor(inzage, sleutel, id, invoer));
  }
}
