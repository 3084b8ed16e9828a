import { Args, ID, Int, Mutation, Query, Resolver, type ArgsOptions } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ZaakUitkomst } from '../typen/zaak.type';
import { zaakUitkomst } from '../verouderd';
import { BeoordelenHandler } from './beoordelen.handler';
import { BeoordelingInvoer, RouteInvoer, WegingInvoer } from './inspectie.invoer';
import { RapportHandler } from './rapport.handler';
import { RouteHandler } from './route.handler';
import { WegenHandler } from './wegen.handler';
import { ZaakWerkLezer } from './zaak-werk.lezer';
import { ZaakWerk } from './zaak-werk.type';

export type Uitkomst = Promise<ReturnType<typeof zaakUitkomst>>;
export const SLEUTEL: ArgsOptions = {
  type: () => ID,
  description: 'Eigen sleutel; dezelfde sleutel geeft hetzelfde antwoord.',
};
export const ZAAK: ArgsOptions = { type: () => ID, description: 'De zaak.' };
export const VERSIE: ArgsOptions = { type: () => Int, description: 'De versie die u zag.' };

/** The inspectie's own work on a case. */
@Resolver()
export class InspectieResolver {
  constructor(
    private readonly lezer: ZaakWerkLezer,
    private readonly wegen: WegenHandler,
    private readonly route: RouteHandler,
    private readonly beoordelen: BeoordelenHandler,
    private readonly rapport: RapportHandler,
  ) {}

  @Query(() => ZaakWerk, {
    nullable: true,
    description: 'Het eigen werk van de inspectie bij een zaak. Leeg als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Zaak')
  zaakWerk(@HuidigeInzage() inzage: Inzage, @Args('zaakId', ZAAK, Id) zaakId: string): Promise<ZaakWerk | null> {
    return this.lezer.lees(inzage, zaakId);
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Een zaak wegen. Eerdere wegingen blijven staan.' })
  @Toegang('wegen', 'Zaak')
  async zaakWegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('weging', { type: () => WegingInvoer, description: 'De weging.' }) weging: WegingInvoer,
  ): Uitkomst {
    return zaakUitkomst(await this.wegen.weeg(inzage, { sleutel, zaakId, versie }, weging));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Een eigen notitie bij een zaak schrijven.' })
  @Toegang('noteren', 'Zaak')
  async zaakNotitieSchrijven(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('tekst', { type: () => String, description: 'De notitie.' }) tekst: string,
  ): Uitkomst {
    return zaakUitkomst(await this.wegen.noteer(inzage, { sleutel, zaakId }, tekst));
  }

  @Mutation(() => ZaakUitkomst as never, {
    description: 'Een eigen notitie verbeteren. Dat kan 24 uur; de oude tekst blijft bewaard.',
  })
  @Toegang('noteren', 'Zaak')
  async zaakNotitieWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('notitieId', { type: () => ID, description: 'De notitie.' }, Id) notitieId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('tekst', { type: () => String, description: 'De nieuwe tekst.' }) tekst: string,
  ): Uitkomst {
    return zaakUitkomst(await this.wegen.wijzigNotitie(inzage, { sleutel, zaakId }, { notitieId, versie, tekst }));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Kiezen wie onderzoekt, of de zaak sluiten.' })
  @Toegang('kiezen', 'Zaak')
  async zaakRouteKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('keuze', { type: () => RouteInvoer, description: 'De keuze.' }) keuze: RouteInvoer,
  ): Uitkomst {
    return zaakUitkomst(await this.route.kies(inzage, { sleutel, zaakId, versie }, keuze));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Het rapport van de aanbieder beoordelen, per onderdeel.' })
  @Toegang('beoordelen', 'Zaak')
  async zaakRapportBeoordelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('beoordeling', { type: () => BeoordelingInvoer, description: 'Het oordeel.' }) beoordeling: BeoordelingInvoer,
  ): Uitkomst {
    return zaakUitkomst(await this.beoordelen.beoordeel(inzage, { sleutel, zaakId }, beoordeling));
  }

  @Mutation(() => ZaakUitkomst as never, {
    description: 'Het conceptrapport van de inspectie aan de aanbieder sturen.',
  })
  @Toegang('rapporteren', 'Zaak')
  async zaakConceptrapportSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('tekst', { type: () => String, description: 'Het rapport.' }) tekst: string,
  ): Uitkomst {
    const r = { soort: 'CONCEPTRAPPORT', tekst } as const;
    return zaakUitkomst(await this.rapport.stuur(inzage, { sleutel, zaakId, versie }, r));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Het eindrapport van de inspectie aan de aanbieder sturen.' })
  @Toegang('rapporteren', 'Zaak')
  async zaakEindrapportSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('tekst', { type: () => String, description: 'Het rapport.' }) tekst: string,
  ): Uitkomst {
    const r = { soort: 'EINDRAPPORT', tekst } as const;
    return zaakUitkomst(await this.rapport.stuur(inzage, { sleutel, zaakId, versie }, r));
  }
}
