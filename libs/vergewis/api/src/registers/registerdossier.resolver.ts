import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ConsultHandlers } from './consult.handlers';
import { NavraagHandlers } from './navraag.handlers';
import { DIENSTVERBAND, SLEUTEL, VERSIE, registerUitkomst, type RegisterUitkomst } from './register-uitkomst';
import {
  IgjNavraagInvoer,
  IgjNavraagOordeelInvoer,
  RegisterOpvolgingInvoer,
  RegisterRaadplegingInvoer,
  RegisterVerbeteringInvoer,
} from './registerdossier.invoer';
import { RegisterdossierLezer } from './registerdossier.lezer';
import { Registerdossier, RegisterdossierUitkomst } from './registerdossier.type';

@Resolver()
export class RegisterdossierResolver {
  constructor(
    private readonly lezer: RegisterdossierLezer,
    private readonly consulten: ConsultHandlers,
    private readonly navragen: NavraagHandlers,
  ) {}

  @Query(() => Registerdossier, {
    nullable: true,
    description: 'Waarschuwingsregisters en de vraag aan de IGJ van een dienstverband. Dit openen komt in het logboek.',
  })
  @Toegang('lezen', 'Dienstverband')
  registerdossier(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
  ): Promise<Registerdossier | null> {
    return this.lezer.een(inzage, id);
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description:
      'Vastleggen dat in een waarschuwingsregister is gekeken. Alleen wie is aangewezen, en alleen als de sollicitant het weet.',
  })
  @Toegang('register-raadplegen', 'Dienstverband')
  async registerRaadplegingVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegisterRaadplegingInvoer, description: 'Wat u deed.' })
    invoer: RegisterRaadplegingInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.consulten.raadpleeg(inzage, daad, raadpleging(invoer)));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Een stap na een mogelijke registratie vastleggen. De vier stappen gaan op volgorde.',
  })
  @Toegang('register-raadplegen', 'Dienstverband')
  async registerOpvolgingVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegisterOpvolgingInvoer, description: 'De stap.' }) invoer: RegisterOpvolgingInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.consulten.volgOp(inzage, daad, invoer));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Een stap verbeteren met een nieuwe versie. De oude blijft te lezen.',
  })
  @Toegang('register-raadplegen', 'Dienstverband')
  async registerStapVerbeteren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegisterVerbeteringInvoer, description: 'De verbetering.' })
    invoer: RegisterVerbeteringInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.consulten.verbeter(inzage, daad, invoer));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Vanuit het dossier de IGJ vragen of er een aantekening is.',
  })
  @Toegang('igj-navragen', 'Dienstverband')
  async igjNavraagStellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('voornamen', { type: () => String, description: 'Alle voornamen, zoals op het identiteitsbewijs.' })
    voornamen: string,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.navragen.vraag(inzage, daad, voornamen));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Een antwoord van de IGJ vastleggen dat u zelf buiten Meldbaken kreeg.',
  })
  @Toegang('igj-navragen', 'Dienstverband')
  async igjNavraagVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => IgjNavraagInvoer, description: 'Het antwoord.' }) invoer: IgjNavraagInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(
      await this.navragen.legVast(inzage, daad, { ...invoer, rapportOp: invoer.rapportOp ?? null }),
    );
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Besluiten na een aantekening van de IGJ. Eerst is met de persoon gesproken.',
  })
  @Toegang('igj-navragen', 'Dienstverband')
  async igjNavraagBeoordelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => IgjNavraagOordeelInvoer, description: 'Het besluit.' })
    invoer: IgjNavraagOordeelInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.navragen.beoordeel(inzage, daad, invoer));
  }
}

const raadpleging = (i: RegisterRaadplegingInvoer): Parameters<ConsultHandlers['raadpleeg']>[2] => ({
  ...i,
  geinformeerdOp: i.geinformeerdOp ?? null,
  kenmerk: i.kenmerk?.trim() || null,
});
