import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Datum } from '@meldbaken/platform/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ReferentiesHandlers } from './referenties.handlers';
import { ReferentiesLezer } from './referenties.lezer';
import {
  ReferentieAntwoordenInvoer,
  ReferentieBesprekingInvoer,
  Referentiedossier,
  ReferentiedossierUitkomst,
  ReferentiedossierVersieVerouderd,
  ReferentieOordeelInvoer,
  ReferentieToestemmingInvoer,
  ReferentieVragenInvoer,
} from './referenties.type';

type Uitkomst = Referentiedossier | ReferentiedossierVersieVerouderd | Geweigerd;

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const DIENSTVERBAND = { type: () => ID, description: 'Het dienstverband.' };
const VERSIE = { type: () => Int, description: 'De versie van de referenties die u zag.' };

@Resolver()
export class ReferentiesResolver {
  constructor(
    private readonly lezer: ReferentiesLezer,
    private readonly handlers: ReferentiesHandlers,
  ) {}

  @Query(() => Referentiedossier, {
    nullable: true,
    description: 'De referenties van een dienstverband. Dit openen komt in het logboek.',
  })
  @Toegang('lezen', 'Dienstverband')
  referentiedossier(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
  ): Promise<Referentiedossier | null> {
    return this.lezer.een(inzage, id);
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Vastleggen dat de sollicitant toestemming gaf, en wie gevraagd mag worden.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentieToestemmingVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieToestemmingInvoer, description: 'De toestemming.' })
    invoer: ReferentieToestemmingInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.geefToestemming(inzage, { sleutel, id, versie }, invoer));
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Vastleggen dat de sollicitant de toestemming introk. Daarna mag niemand meer gevraagd worden.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentieToestemmingIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('op', { type: () => Datum, description: 'De dag waarop het is ingetrokken.' }) op: string,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.trekIn(inzage, { sleutel, id, versie }, op));
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Vragen aan een referent stellen. Alleen over het werk.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieVragenInvoer, description: 'De vragen.' }) invoer: ReferentieVragenInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.vraag(inzage, { sleutel, id, versie }, invoer));
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Vastleggen wat een referent zei, zoals het is gezegd.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentieAntwoordenVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieAntwoordenInvoer, description: 'De antwoorden.' })
    invoer: ReferentieAntwoordenInvoer,
  ): Promise<Uitkomst> {
    const antwoorden = { ...invoer, twijfel: invoer.twijfel ?? null };
    return uitkomst(await this.handlers.beantwoord(inzage, { sleutel, id, versie }, antwoorden));
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Vastleggen dat twijfel met de sollicitant is besproken, en wat die zei.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentieBespreken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieBesprekingInvoer, description: 'Het gesprek.' })
    invoer: ReferentieBesprekingInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.bespreek(inzage, { sleutel, id, versie }, invoer));
  }

  @Mutation(() => ReferentiedossierUitkomst as never, {
    description: 'Oordelen over de referenties. Bij twijfel pas nadat de sollicitant is gehoord.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async referentiesBeoordelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieOordeelInvoer, description: 'Het oordeel.' })
    invoer: ReferentieOordeelInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.beoordeel(inzage, { sleutel, id, versie }, invoer));
  }
}

function uitkomst(uit: Referentiedossier | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Referentiedossier)) return alsGeweigerd(uit);
  return Object.assign(new ReferentiedossierVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
