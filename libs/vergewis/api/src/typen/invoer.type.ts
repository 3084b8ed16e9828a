import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  DienstverbandKenmerk,
  DienstverbandSoort,
  Echtheidskenmerk,
  EindeReden,
  EisStatus,
  FeitSoort,
  Inzetbaarheid,
  ProfielSoort,
  VergewisWijze,
  VergewisZorgsoort,
  VoorwaardeSoort,
} from '@meldbaken/vergewis/contract';
import { Datum } from '@meldbaken/platform/graphql';
import {
  DienstverbandKenmerkEnum,
  DienstverbandSoortEnum,
  EchtheidEnum,
  EindeRedenEnum,
  EisStatusEnum,
  FeitSoortEnum,
  InzetbaarheidEnum,
  ProfielSoortEnum,
  VergewisWijzeEnum,
  VergewisZorgsoortEnum,
  VoorwaardeSoortEnum,
} from './enums';

@InputType({ description: 'Gegevens van een dienstverband.' })
export class DienstverbandInvoer {
  @Field(() => String, {
    nullable: true,
    description: 'Personeelsnummer. Alleen bij een sollicitant mag het leeg: dan krijgt die een eigen nummer.',
  })
  personeelsnummer?: string | null;
  @Field(() => String, { description: 'Voornaam.' })
  voornaam: string;
  @Field(() => String, { nullable: true, description: 'Tussenvoegsel.' })
  tussenvoegsel?: string | null;
  @Field(() => String, { description: 'Achternaam.' })
  achternaam: string;
  @Field(() => Datum, { nullable: true, description: 'Geboortedatum.' })
  geboortedatum?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email?: string | null;
  @Field(() => DienstverbandSoortEnum, { description: 'Soort dienstverband.' })
  soort: DienstverbandSoort;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => ID, { description: 'Team of locatie.' })
  eenheidId: string;
  @Field(() => Boolean, { description: 'Heeft deze persoon in het werk contact met cliënten?' })
  clientcontact: boolean;
  @Field(() => VergewisZorgsoortEnum, { description: 'Soort zorg waarin iemand werkt.' })
  zorgsoort: VergewisZorgsoort;
  @Field(() => [DienstverbandKenmerkEnum], { defaultValue: [], description: 'Kenmerken waar een regel aan hangt.' })
  kenmerken: DienstverbandKenmerk[];
  @Field(() => String, { nullable: true, description: 'BIG-nummer, 11 cijfers.' })
  bigNummer?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste werkdag.' })
  eindeOp?: string | null;
  @Field(() => ID, { nullable: true, description: 'Een collega die er al is; leeg maakt een nieuwe.' })
  persoonId?: string | null;
}

@InputType({ description: 'Hoe een dienstverband of sollicitatie eindigt.' })
export class DienstverbandEinde {
  @Field(() => Datum, { description: 'Laatste werkdag, of de dag waarop de sollicitatie afliep.' })
  eindeOp: string;
  @Field(() => EindeRedenEnum, { description: 'Waarom.' })
  reden: EindeReden;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'De sollicitant vond goed dat de gegevens een jaar bewaard blijven.',
  })
  bewaarJaar: boolean;
}

@InputType({ description: 'Iets over een controle vastleggen.' })
export class EisFeitInvoer {
  @Field(() => String, { description: 'Code van de controle, bijvoorbeeld VOG_WKKGZ.' })
  eis: string;
  @Field(() => FeitSoortEnum, { description: 'Wat er gebeurde.' })
  soort: FeitSoort;
  @Field(() => Datum, { description: 'De dag waarop het gebeurde.' })
  op: string;
  @Field(() => Datum, { nullable: true, description: 'De datum die erop staat, bijvoorbeeld van een VOG.' })
  afgegevenOp?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag waarop het zelf geldt.' })
  geldigTot?: string | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk of nummer.' })
  kenmerk?: string | null;
  @Field(() => ProfielSoortEnum, { nullable: true, description: 'Soort profiel van de VOG.' })
  profielSoort?: ProfielSoort | null;
  @Field(() => [Int], { defaultValue: [], description: 'Nummers van het profiel of de functieaspecten.' })
  profielNummers: number[];
  @Field(() => [EchtheidEnum], { defaultValue: [], description: 'Waaraan gezien is dat het echt is.' })
  echtheid: Echtheidskenmerk[];
  @Field(() => String, { nullable: true, description: 'BIG-nummer.' })
  bigNummer?: string | null;
  @Field(() => ID, { nullable: true, description: 'Het gegeven dat hierdoor niet meer geldt.' })
  vervangtId?: string | null;
  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  toelichting?: string | null;
}

@InputType({ description: 'Een ontheffing van een controle.' })
export class OntheffingInvoer {
  @Field(() => String, { description: 'Code van de controle.' })
  eis: string;
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  tot: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@InputType({ description: 'Voorwaarden waaronder iemand tijdelijk werkt.' })
export class VoorwaardeInvoer {
  @Field(() => [VoorwaardeSoortEnum], { description: 'Welke voorwaarden.' })
  soorten: VoorwaardeSoort[];
  @Field(() => [String], { defaultValue: [], description: 'Codes van de controles die nog niet in orde zijn.' })
  eisen: string[];
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  tot: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@InputType({ description: 'Een moment waarop opnieuw naar iemand is gekeken.' })
export class VergewismomentInvoer {
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => [VergewisWijzeEnum], { description: 'Hoe er gekeken is.' })
  wijzen: VergewisWijze[];
  @Field(() => Datum, { nullable: true, description: 'Wanneer het weer moet.' })
  volgendeOp?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat eruit kwam.' })
  verslag?: string | null;
}

@InputType({ description: 'Welke dienstverbanden de lijst laat zien.' })
export class DienstverbandFilter {
  @Field(() => String, { nullable: true, description: 'Deel van de naam, of het begin van het personeelsnummer.' })
  zoek?: string | null;
  @Field(() => [InzetbaarheidEnum], { nullable: true, description: 'Alleen met deze uitkomst.' })
  status?: Inzetbaarheid[] | null;
  @Field(() => ID, { nullable: true, description: 'Alleen dit team of deze locatie, met alles eronder.' })
  eenheidId?: string | null;
  @Field(() => [DienstverbandSoortEnum], { nullable: true, description: 'Alleen deze soorten dienstverband.' })
  soort?: DienstverbandSoort[] | null;
  @Field(() => String, { nullable: true, description: 'Alleen wie deze controle nodig heeft, bijvoorbeeld VOG_WKKGZ.' })
  eis?: string | null;
  @Field(() => [EisStatusEnum], {
    nullable: true,
    description: 'Met deze stand van die controle, of van een controle.',
  })
  eisStatus?: EisStatus[] | null;
  @Field(() => Int, { nullable: true, description: 'Alleen wie binnen zo veel dagen begint.' })
  begintBinnenDagen?: number | null;
  @Field(() => Int, { nullable: true, description: 'Alleen bij wie binnen zo veel dagen iets verandert of verloopt.' })
  wisseltBinnenDagen?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Ook wie niet meer werkt.' })
  ookBeeindigd: boolean;
}
