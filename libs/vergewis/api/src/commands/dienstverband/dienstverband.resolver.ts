import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Sleutel, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import {
  DienstverbandUitkomst,
  type Dienstverband,
  type DienstverbandVersieVerouderd,
} from '../../typen/dienstverband.type';
import { DienstverbandEinde, DienstverbandInvoer } from '../../typen/invoer.type';
import { dienstverbandUitkomst } from '../../uitkomst';
import { DienstverbandHandlers, type Invoer } from './dienstverband.handlers';
import { EindeHandlers } from './einde.handlers';

type Uitkomst = Dienstverband | DienstverbandVersieVerouderd | Geweigerd;

const invoerVan = (i: DienstverbandInvoer): Invoer => ({
  ...i,
  personeelsnummer: i.personeelsnummer ?? '',
  tussenvoegsel: i.tussenvoegsel ?? null,
  geboortedatum: i.geboortedatum ?? null,
  email: i.email ?? null,
  bigNummer: i.bigNummer ?? null,
  beginOp: i.beginOp ?? null,
  eindeOp: i.eindeOp ?? null,
  persoonId: i.persoonId ?? null,
});

@Resolver()
export class DienstverbandMutaties {
  constructor(
    private readonly handlers: DienstverbandHandlers,
    private readonly einde: EindeHandlers,
  ) {}

  @Mutation(() => DienstverbandUitkomst as never, { description: 'Iemand met een dienstverband toevoegen.' })
  @Toegang('toevoegen', 'Dienstverband')
  async dienstverbandToevoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => DienstverbandInvoer, description: 'De gegevens.' }) invoer: DienstverbandInvoer,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.handlers.voegToe(inzage, sleutel, invoerVan(invoer)));
  }

  @Mutation(() => DienstverbandUitkomst as never, { description: 'Een dienstverband wijzigen of verbeteren.' })
  @Toegang('wijzigen', 'Dienstverband')
  async dienstverbandWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => DienstverbandInvoer, description: 'De gegevens.' }) invoer: DienstverbandInvoer,
    @Args('vanaf', {
      type: () => Datum,
      nullable: true,
      description: 'Vanaf welke dag dit zo is. Leeg: het klopte niet, en was altijd al zo.',
    })
    vanaf: string | null,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.handlers.wijzig(inzage, id, versie, invoerVan(invoer), vanaf ?? null));
  }

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Een dienstverband of sollicitatie beëindigen. De termijn voor het wissen begint.',
  })
  @Toegang('beeindigen', 'Dienstverband')
  async dienstverbandBeeindigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => DienstverbandEinde, description: 'Hoe het eindigt.' }) invoer: DienstverbandEinde,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.einde.beeindig(inzage, id, versie, invoer));
  }

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Het wissen stoppen zolang er een juridische zaak loopt, of weer laten doorgaan.',
  })
  @Toegang('wissen-stoppen', 'Dienstverband')
  async dienstverbandWissenStoppen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('stoppen', { type: () => Boolean, description: 'Ja: stoppen. Nee: het wissen gaat weer door.' })
    stoppen: boolean,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.einde.wissen(inzage, id, versie, stoppen, reden));
  }
}
