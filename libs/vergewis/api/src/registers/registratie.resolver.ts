import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { DIENSTVERBAND, SLEUTEL, VERSIE, registerUitkomst, type RegisterUitkomst } from './register-uitkomst';
import {
  RegistratieBeslissingInvoer,
  RegistratieGedaanInvoer,
  RegistratieStopInvoer,
  RegistratieVerwijderdInvoer,
  RegistratieVoorwaardeInvoer,
} from './registerdossier.invoer';
import { RegisterdossierUitkomst } from './registerdossier.type';
import { RegistratieHandlers } from './registratie.handlers';

@Resolver()
export class RegistratieResolver {
  constructor(private readonly handlers: RegistratieHandlers) {}

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Beginnen met voorbereiden van een registratie in een waarschuwingsregister.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieBeginnen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('registerId', { type: () => ID, description: 'Het register.' }, Id) registerId: string,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.begin(inzage, daad, registerId));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Een van de vier voorwaarden voor een registratie vastleggen.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieVoorwaardeVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegistratieVoorwaardeInvoer, description: 'De voorwaarde.' })
    invoer: RegistratieVoorwaardeInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(
      await this.handlers.legVoorwaardeVast(inzage, daad, { ...invoer, kenmerk: invoer.kenmerk ?? null }),
    );
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Een registratie aan de bestuurder aanbieden. Alleen als alle vier voorwaarden zijn vastgelegd.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieAanbieden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('registratieId', { type: () => ID, description: 'De registratie.' }, Id) registratieId: string,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.biedAan(inzage, daad, registratieId));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Als bestuurder een registratie bekrachtigen of terugsturen.',
  })
  @Toegang('registratie-bekrachtigen', 'Dienstverband')
  async registratieBeslissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegistratieBeslissingInvoer, description: 'De beslissing.' })
    invoer: RegistratieBeslissingInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.beslis(inzage, daad, invoer));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Vastleggen dat de registratie in het register staat. Het einde volgt uit het protocol.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegistratieGedaanInvoer, description: 'Wanneer en met welk nummer.' })
    invoer: RegistratieGedaanInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.legVast(inzage, daad, invoer));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Vastleggen dat de registratie uit het register is.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegistratieVerwijderdInvoer, description: 'Wanneer en waarom.' })
    invoer: RegistratieVerwijderdInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.verwijder(inzage, daad, invoer));
  }

  @Mutation(() => RegisterdossierUitkomst as never, {
    description: 'Stoppen met een registratie die nog niet in het register staat.',
  })
  @Toegang('registratie-voorbereiden', 'Dienstverband')
  async registratieStoppen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => RegistratieStopInvoer, description: 'Welke, en waarom.' })
    invoer: RegistratieStopInvoer,
  ): Promise<RegisterUitkomst> {
    const daad = { sleutel, id, versie };
    return registerUitkomst(await this.handlers.stop(inzage, daad, invoer.registratieId, invoer.tekst));
  }
}
