import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  DienstverbandKenmerk,
  DienstverbandSoort,
  Echtheidskenmerk,
  EindeReden,
  EisGrondslag,
  EisStatus,
  EisZekerheid,
  FeitHerkomst,
  FeitSoort,
  Inzetbaarheid,
  ProfielSoort,
  VergewisWijze,
  VergewisZorgsoort,
  VoorwaardeSoort,
} from '@meldbaken/vergewis/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  DienstverbandKenmerkEnum,
  DienstverbandSoortEnum,
  EchtheidEnum,
  EindeRedenEnum,
  EisGrondslagEnum,
  EisStatusEnum,
  EisZekerheidEnum,
  FeitHerkomstEnum,
  FeitSoortEnum,
  InzetbaarheidEnum,
  ProfielSoortEnum,
  VergewisWijzeEnum,
  VergewisZorgsoortEnum,
  VoorwaardeSoortEnum,
} from './enums';

@ObjectType('EisStand', { description: 'Eén controle zoals die er op een dag voor staat.' })
export class EisStand {
  @Field(() => String, { description: 'Code van de controle, bijvoorbeeld VOG_WKKGZ.' })
  code: string;
  @Field(() => String, { description: 'Naam van de controle.' })
  naam: string;
  @Field(() => Boolean, { description: 'Is deze controle bij deze persoon nodig?' })
  nodig: boolean;
  @Field(() => String, { description: 'Waarom wel of niet nodig, in één zin.' })
  waarom: string;
  @Field(() => String, { description: 'De wet, het contract of de eigen regel die dit vraagt.' })
  bron: string;
  @Field(() => EisZekerheidEnum, { description: 'Hoe zeker de bron is.' })
  zekerheid: EisZekerheid;
  @Field(() => EisGrondslagEnum, { description: 'Waar de controle op rust.' })
  grondslag: EisGrondslag;
  @Field(() => EisStatusEnum, { description: 'Hoe de controle ervoor staat.' })
  status: EisStatus;
  @Field(() => String, { description: 'Waarom die er zo voor staat, in één zin.' })
  uitleg: string;
  @Field(() => ID, { nullable: true, description: 'De eigen regel die dit vraagt, als die er is.' })
  regelId: string | null;
  @Field(() => Int, { nullable: true, description: 'De versie van die regel.' })
  regelVersie: number | null;
  @Field(() => ID, { nullable: true, description: 'Het gegeven waarop dit rust.' })
  feitId: string | null;
  @Field(() => Boolean, { description: 'Er is iets nieuws aangevraagd of ontvangen dat nog niet af is.' })
  loopt: boolean;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag waarop dit zo blijft; leeg als er geen einde is.' })
  geldigTot: string | null;
  @Field(() => Boolean, { description: 'Mag iemand hier tijdelijk onder voorwaarden zonder werken?' })
  overbrugbaar: boolean;
  @Field(() => Boolean, { description: 'Mag de bestuurder hiervan een ontheffing geven?' })
  ontheefbaar: boolean;
  @Field(() => String, { nullable: true, description: 'Wat wel goed zou zijn.' })
  watGoedIs: string | null;
}

@ObjectType('EisFeit', { description: 'Iets wat over een controle is vastgelegd. Wordt nooit gewijzigd.' })
export class EisFeitRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Code van de controle.' })
  eis: string;
  @Field(() => FeitSoortEnum, { description: 'Wat er gebeurde.' })
  soort: FeitSoort;
  @Field(() => Datum, { description: 'De dag waarop het gebeurde.' })
  op: string;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  vastgelegdOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde; leeg als het systeem dat deed.' })
  door: LidKort | null;
  @Field(() => FeitHerkomstEnum, { description: 'Hoe het binnenkwam.' })
  herkomst: FeitHerkomst;
  @Field(() => Datum, { nullable: true, description: 'De datum die erop staat, bijvoorbeeld van een VOG.' })
  afgegevenOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag waarop het zelf geldt.' })
  geldigTot: string | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk of nummer.' })
  kenmerk: string | null;
  @Field(() => ProfielSoortEnum, { nullable: true, description: 'Soort profiel van de VOG.' })
  profielSoort: ProfielSoort | null;
  @Field(() => [Int], { description: 'Nummers van het profiel of de functieaspecten.' })
  profielNummers: number[];
  @Field(() => [EchtheidEnum], { description: 'Waaraan gezien is dat het echt is.' })
  echtheid: Echtheidskenmerk[];
  @Field(() => String, { nullable: true, description: 'BIG-nummer.' })
  bigNummer: string | null;
  @Field(() => ID, { nullable: true, description: 'Het gegeven dat hierdoor niet meer geldt.' })
  vervangt: string | null;
  @Field(() => Boolean, { description: 'Geldt dit nog? Ingetrokken en vervangen gegevens niet.' })
  geldt: boolean;
  @Field(() => String, { nullable: true, description: 'Toelichting van wie het vastlegde.' })
  toelichting: string | null;
}

@ObjectType({ description: 'Een ontheffing van een controle door de bestuurder, met een einde.' })
export class Ontheffing {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => String, { description: 'Code van de controle.' })
  eis: string;
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  tot: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => DateTime, { description: 'Wanneer gegeven.' })
  gegevenOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie hem gaf.' })
  door: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer ingetrokken.' })
  ingetrokkenOp: string | null;
}

@ObjectType({ description: 'Een voorwaarde waaronder iemand tijdelijk werkt.' })
export class Inzetvoorwaarde {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => VoorwaardeSoortEnum, { description: 'Welke voorwaarde.' })
  soort: VoorwaardeSoort;
  @Field(() => [String], { description: 'Voor welke controles; leeg als de voorwaarde op zichzelf staat.' })
  eisen: string[];
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  tot: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => DateTime, { description: 'Wanneer gesteld.' })
  gegevenOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie hem stelde.' })
  door: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer beëindigd.' })
  ingetrokkenOp: string | null;
}

@ObjectType({ description: 'Een moment waarop opnieuw naar iemand is gekeken.' })
export class Vergewismoment {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => [VergewisWijzeEnum], { description: 'Hoe er gekeken is.' })
  wijzen: VergewisWijze[];
  @Field(() => Datum, { nullable: true, description: 'Wanneer het weer moet.' })
  volgendeOp: string | null;
  @Field(() => String, { nullable: true, description: 'Wat eruit kwam.' })
  verslag: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een eerdere of huidige versie van een dienstverband.' })
export class DienstverbandVersieRegel {
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => DateTime, { description: 'Wanneer vastgelegd.' })
  vastgelegdOp: string;
  @Field(() => Datum, { nullable: true, description: 'Vanaf welke dag deze versie geldt; leeg is vanaf het begin.' })
  geldigVan: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde; leeg als het systeem dat deed.' })
  door: LidKort | null;
  @Field(() => String, { nullable: true, description: 'De koppeling die het vastlegde, als het er een was.' })
  koppeling: string | null;
  @Field(() => DienstverbandSoortEnum, { description: 'Soort dienstverband.' })
  soort: DienstverbandSoort;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => Boolean, { description: 'Contact met cliënten.' })
  clientcontact: boolean;
  @Field(() => VergewisZorgsoortEnum, { description: 'Soort zorg.' })
  zorgsoort: VergewisZorgsoort;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste werkdag.' })
  eindeOp: string | null;
}

@ObjectType({ description: 'Een controle in een lijst: alleen de code en hoe die ervoor staat.' })
export class EisKort {
  @Field(() => String, { description: 'Code van de controle.' })
  code: string;
  @Field(() => EisStatusEnum, { description: 'Hoe de controle ervoor staat.' })
  status: EisStatus;
}

@ObjectType({ isAbstract: true })
abstract class DienstverbandBasis {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => String, { description: 'Personeelsnummer, met de nullen vooraan.' })
  personeelsnummer: string;
  @Field(() => String, { description: 'Volledige naam.' })
  naam: string;
  @Field(() => DienstverbandSoortEnum, { description: 'Soort dienstverband.' })
  soort: DienstverbandSoort;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => EenheidType, { description: 'Team of locatie.' })
  eenheid: EenheidType;
  @Field(() => Boolean, { description: 'Heeft deze persoon in het werk contact met cliënten?' })
  clientcontact: boolean;
  @Field(() => VergewisZorgsoortEnum, { description: 'Soort zorg waarin iemand werkt.' })
  zorgsoort: VergewisZorgsoort;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag; leeg bij een sollicitant zonder afspraak.' })
  beginOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste werkdag.' })
  eindeOp: string | null;
  @Field(() => InzetbaarheidEnum, { description: 'Mag deze persoon vandaag met cliënten werken?' })
  status: Inzetbaarheid;
  @Field(() => String, { description: 'Waarom, in één zin.' })
  reden: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop dit vanzelf kan veranderen.' })
  wisseltOp: string | null;
}

@ObjectType({ description: 'Een dienstverband in de lijst van personen.' })
export class DienstverbandRegel extends DienstverbandBasis {
  @Field(() => [EisKort], { description: 'De controles die nodig zijn.' })
  eisen: EisKort[];
}

@ObjectType({ description: 'Een dienstverband met alle controles: het vergewisdossier.' })
export class Dienstverband extends DienstverbandBasis {
  @Field(() => ID, { nullable: true, description: 'De collega; leeg bij een sollicitant.' })
  persoonId: string | null;
  @Field(() => String, { description: 'Voornaam.' })
  voornaam: string;
  @Field(() => String, { nullable: true, description: 'Tussenvoegsel.' })
  tussenvoegsel: string | null;
  @Field(() => String, { description: 'Achternaam.' })
  achternaam: string;
  @Field(() => Datum, { nullable: true, description: 'Geboortedatum.' })
  geboortedatum: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email: string | null;
  @Field(() => [DienstverbandKenmerkEnum], { description: 'Kenmerken waar een regel aan hangt.' })
  kenmerken: DienstverbandKenmerk[];
  @Field(() => String, { nullable: true, description: 'BIG-nummer, 11 cijfers.' })
  bigNummer: string | null;
  @Field(() => EindeRedenEnum, { nullable: true, description: 'Waarom het eindigde.' })
  eindeReden: EindeReden | null;
  @Field(() => [EisStand], { description: 'Alle controles van vandaag, ook die niet nodig zijn.' })
  eisen: EisStand[];
  @Field(() => [EisFeitRegel], { description: 'Alles wat is vastgelegd, het nieuwste voorop.' })
  feiten: EisFeitRegel[];
  @Field(() => [Ontheffing], { description: 'Ontheffingen, de nieuwste voorop.' })
  ontheffingen: Ontheffing[];
  @Field(() => [Inzetvoorwaarde], { description: 'Voorwaarden, de nieuwste voorop.' })
  voorwaarden: Inzetvoorwaarde[];
  @Field(() => [Vergewismoment], { description: 'Momenten waarop opnieuw is gekeken, het nieuwste voorop.' })
  momenten: Vergewismoment[];
  @Field(() => [DienstverbandVersieRegel], { description: 'Versies, de nieuwste voorop.' })
  versies: DienstverbandVersieRegel[];
  @Field(() => Datum, { nullable: true, description: 'De dag waarop dit dossier wordt gewist.' })
  wisOp: string | null;
  @Field(() => Boolean, { description: 'Is het wissen gestopt omdat er een juridische zaak loopt?' })
  wissenGestopt: boolean;
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class DienstverbandVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Dienstverband, { description: 'Wat er nu staat.' })
  huidig: Dienstverband;
}

export const DienstverbandUitkomst = maakUitkomst('DienstverbandUitkomst', 'Wat er met een dienstverband gebeurde.', [
  Dienstverband,
  DienstverbandVersieVerouderd,
]);
