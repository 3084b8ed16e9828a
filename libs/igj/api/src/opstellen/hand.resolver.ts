import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ParallellePlichtCode, Verzendwijze, Zorgsoort } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, DateTime, HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { PlichtEnum, VerzendwijzeEnum, ZorgsoortEnum } from '../typen/enums';
import { ExterneMeldingUitkomst } from '../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../verouderd';
import { IgjInstellingHandler } from './instelling.handler';
import {
  GemeenteMeldtermijnInvoer,
  IgjInstelling,
  IgjInstellingUitkomst,
  Opstelling,
  OpstellingUitkomst,
} from './opstellen.type';
import { OpstellingLezer } from './opstelling.lezer';
import { PlichtHandler } from './plicht.handler';
import { VrijgevenHandler } from './vrijgeven.handler';
import { ZelfVerstuurdHandler } from './zelf-verstuurd.handler';

const uitkomst = <T extends object>(uit: T | Weigering): T | Geweigerd => (isWeigering(uit) ? alsGeweigerd(uit) : uit);

@Resolver()
export class HandResolver {
  constructor(
    private readonly vrijgeven: VrijgevenHandler,
    private readonly zelf: ZelfVerstuurdHandler,
    private readonly plicht: PlichtHandler,
    private readonly lezer: OpstellingLezer,
    private readonly instelling: IgjInstellingHandler,
  ) {}

  @Query(() => Opstelling, {
    nullable: true,
    description: 'Wat er bij een externe melding hoort naast het formulier. Leeg als die er niet is of niet van u is.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMeldingOpstelling(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
  ): Promise<Opstelling | null> {
    return this.lezer.lees(inzage, id);
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een aangeboden melding bevestigen die u zelf op de site van de inspectie verstuurt.',
  })
  @Toegang('vrijgeven', 'ExterneMelding')
  async externeMeldingVrijgeven(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('waaromTeLaat', {
      type: () => String,
      nullable: true,
      description: 'Waarom u later meldt dan de termijn. Gaat mee met de melding. Leeg: zoals het formulier het heeft.',
    })
    waaromTeLaat: string | null,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.vrijgeven.voerUit(inzage, { sleutel, id, versie, waaromTeLaat }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Vastleggen wanneer u het formulier zelf verstuurde. Telt pas met de verzendbevestiging erbij.',
  })
  @Toegang('zelf-versturen', 'ExterneMelding')
  async externeMeldingZelfVerstuurd(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('op', { type: () => DateTime, nullable: true, description: 'Wanneer u het formulier verstuurde.' })
    op: Date | null,
    @Args('kenmerk', { type: () => String, nullable: true, description: 'Kenmerk van de inspectie.' })
    kenmerk: string | null,
    @Args('toelichting', { type: () => String, nullable: true, description: 'Uitleg bij het moment.' })
    toelichting: string | null,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    const invoer = { sleutel, id, versie, op: op ?? null, kenmerk: kenmerk ?? null, toelichting: toelichting ?? null };
    return externeMeldingUitkomst(await this.zelf.voerUit(inzage, invoer));
  }

  @Mutation(() => OpstellingUitkomst as never, { description: 'Vastleggen of er ook ergens anders is gemeld.' })
  @Toegang('plicht-vastleggen', 'ExterneMelding')
  async parallellePlichtVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('plicht', { type: () => PlichtEnum, description: 'Waar.' }) plicht: ParallellePlichtCode,
    @Args('gedaan', { type: () => Boolean, description: 'Gedaan, of niet nodig.' }) gedaan: boolean,
    @Args('op', { type: () => Datum, nullable: true, description: 'Op welke dag u dit deed.' }) op: string | null,
    @Args('toelichting', { type: () => String, nullable: true, description: 'Uitleg, of waarom het niet nodig is.' })
    toelichting: string | null,
  ): Promise<Opstelling | Geweigerd> {
    const invoer = { sleutel, id, plicht, gedaan, op: op ?? null, toelichting: toelichting ?? null };
    return uitkomst(await this.plicht.voerUit(inzage, invoer));
  }

  @Query(() => IgjInstelling, { nullable: true, description: 'Hoe meldingen naar de inspectie gaan.' })
  @Toegang('lezen', 'IgjInstelling')
  igjInstelling(@HuidigeInzage() inzage: Inzage): Promise<IgjInstelling | null> {
    return this.instelling.lees(inzage);
  }

  @Mutation(() => IgjInstellingUitkomst as never, { description: 'Kiezen hoe meldingen naar de inspectie gaan.' })
  @Toegang('wijzigen', 'IgjInstelling')
  async igjInstellingWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('verzendwijze', { type: () => VerzendwijzeEnum, description: 'Vanuit Meldbaken, of zelf.' })
    verzendwijze: Verzendwijze,
    @Args('zorgsoorten', { type: () => [ZorgsoortEnum], description: 'Welke zorg de organisatie geeft.' })
    zorgsoorten: Zorgsoort[],
    @Args('wijzeWmo', {
      type: () => VerzendwijzeEnum,
      nullable: true,
      description: 'Bij gemeenten (Wmo): vanuit Meldbaken, of zelf. Leeg: zoals het was.',
    })
    wijzeWmo: Verzendwijze | null,
    @Args('wijzeJeugd', {
      type: () => VerzendwijzeEnum,
      nullable: true,
      description: 'Bij de IGJ over jeugdhulp: vanuit Meldbaken, of zelf. Leeg: zoals het was.',
    })
    wijzeJeugd: Verzendwijze | null,
    @Args('gemeenteTermijnen', {
      type: () => [GemeenteMeldtermijnInvoer],
      nullable: true,
      description: 'Gemeenten met een eigen termijn om te melden. Leeg: zoals het was.',
    })
    gemeenteTermijnen: GemeenteMeldtermijnInvoer[] | null,
    @Args('zelfGemeenten', {
      type: () => [String],
      nullable: true,
      description: 'Codes van gemeenten met een eigen formulier. Leeg: zoals het was.',
    })
    zelfGemeenten: string[] | null,
    @Args('kvkNummer', {
      type: () => String,
      nullable: true,
      description: 'KvK-nummer voor het formulier. Weggelaten: zoals het was; leeg: dat van de organisatie.',
    })
    kvkNummer: string | null,
    @Args('vestigingsnummer', {
      type: () => String,
      nullable: true,
      description: 'Vestigingsnummer voor het formulier. Weggelaten: zoals het was; leeg: dat van de organisatie.',
    })
    vestigingsnummer: string | null,
  ): Promise<IgjInstelling | Geweigerd> {
    const nummers = { kvkNummer: kvkNummer ?? null, vestigingsnummer: vestigingsnummer ?? null };
    const wijzen = { verzendwijze, wijzeWmo: wijzeWmo ?? null, wijzeJeugd: wijzeJeugd ?? null };
    const invoer = { versie, ...wijzen, zorgsoorten, zelfGemeenten, gemeenteTermijnen, ...nummers };
    return uitkomst(await this.instelling.zet(inzage, invoer));
  }
}
