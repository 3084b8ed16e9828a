import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import type {
  RaadpleegBron,
  RaadpleegGrondslag,
  ZorgsignaalAard,
  ZorgsignaalBron,
  ZorgsignaalConclusie,
  ZorgsignaalDaad,
  ZorgsignaalKracht,
  ZorgsignaalOnderwerpSoort,
  ZorgsignaalRoute,
  ZorgsignaalStatus,
  ZorgsignaalStelsel,
  ZorgsignaalTekstSoort,
  ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';
import {
  AardEnum,
  BronEnum,
  ConclusieEnum,
  DaadEnum,
  GrondslagEnum,
  KrachtEnum,
  OnderwerpSoortEnum,
  RaadpleegBronEnum,
  RouteEnum,
  StatusEnum,
  StelselEnum,
  TekstSoortEnum,
  WeegbesluitEnum,
} from './signaal.enums';

@ObjectType({ description: 'Een signaal over zorg in een lijst, zonder wat er verteld is.' })
export class ZorgsignaalRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => String, { nullable: true, description: 'De eerste aanbieder; leeg als het over iemand anders gaat.' })
  aanbieder: string | null;
  @Field(() => String, { nullable: true, description: 'KvK-nummer van die aanbieder.' })
  aanbiederKvk: string | null;
  @Field(() => AardEnum, { description: 'Waar het over gaat.' })
  aard: ZorgsignaalAard;
  @Field(() => StelselEnum, { description: 'Uit welke wet de zorg betaald wordt.' })
  stelsel: ZorgsignaalStelsel;
  @Field(() => BronEnum, { description: 'Waar het vandaan komt.' })
  bron: ZorgsignaalBron;
  @Field(() => Datum, { description: 'Wanneer het binnenkwam.' })
  ontvangenOp: string;
  @Field(() => StatusEnum, { description: 'Hoe ver het is.' })
  status: ZorgsignaalStatus;
  @Field(() => KrachtEnum, { nullable: true, description: 'Hoe hard het is; leeg zolang het niet gewogen is.' })
  kracht: ZorgsignaalKracht | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het behandelt.' })
  behandelaar: LidKort | null;
}

@ObjectType({ description: 'Over wie of wat een signaal gaat.' })
export class ZorgsignaalOnderwerp {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => OnderwerpSoortEnum, { description: 'Soort.' })
  soort: ZorgsignaalOnderwerpSoort;
  @Field(() => String, { description: 'De naam, of het adres.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'KvK-nummer, bij een aanbieder.' })
  kvk: string | null;
}

@ObjectType({ description: 'Eén versie van een tekst bij een signaal.' })
export class ZorgsignaalTekst {
  @Field(() => TekstSoortEnum, { description: 'Wat voor tekst.' })
  soort: ZorgsignaalTekstSoort;
  @Field(() => Int, { description: 'Versie; een verbetering is een volgende versie.' })
  versie: number;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Wanneer geschreven.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Door wie.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Eén keer kijken in een bron, met de grondslag.' })
export class ZorgsignaalRaadpleging {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => RaadpleegBronEnum, { description: 'De bron.' })
  bron: RaadpleegBron;
  @Field(() => GrondslagEnum, { description: 'Het artikel dat het toelaat.' })
  grondslag: RaadpleegGrondslag;
  @Field(() => String, { nullable: true, description: 'Het artikel, als het een ander is.' })
  artikel: string | null;
  @Field(() => String, { description: 'Waarom het nodig was.' })
  noodzaak: string;
  @Field(() => String, { description: 'Waarom het niet te zwaar was.' })
  evenredigheid: string;
  @Field(() => String, { nullable: true, description: 'Waarom het niet met minder kon.' })
  subsidiariteit: string | null;
  @Field(() => String, { description: 'Wat er gevonden is.' })
  resultaat: string;
  @Field(() => DateTime, { description: 'Wanneer gekeken is.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Door wie.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Eén antwoord bij een daad.' })
export class ZorgsignaalDaadWoord {
  @Field(() => String, { description: 'Code van de vraag.' })
  code: string;
  @Field(() => String, { description: 'Het antwoord.' })
  tekst: string;
}

@ObjectType({ description: 'Een ander signaal, waar u ook bij mag.' })
export class ZorgsignaalVerwijzing {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
}

@ObjectType({ description: 'Wat er met een signaal gebeurde.' })
export class ZorgsignaalGebeurtenis {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => DaadEnum, { description: 'Wat.' })
  daad: ZorgsignaalDaad;
  @Field(() => StatusEnum, { description: 'De stand daarna.' })
  naar: ZorgsignaalStatus;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Door wie.' })
  door: LidKort | null;
  @Field(() => LidKort, { nullable: true, description: 'Over welke collega het ging.' })
  lid: LidKort | null;
  @Field(() => ZorgsignaalVerwijzing, { nullable: true, description: 'Over welk ander signaal het ging.' })
  ander: ZorgsignaalVerwijzing | null;
  @Field(() => [ZorgsignaalDaadWoord], { description: 'De redenen en keuzes.' })
  woorden: ZorgsignaalDaadWoord[];
}

@ObjectType({ description: 'Een ander signaal over dezelfde aanbieder, persoon of hetzelfde adres.' })
export class ZorgsignaalVerwant extends ZorgsignaalVerwijzing {
  @Field(() => Datum, { description: 'Wanneer het binnenkwam.' })
  ontvangenOp: string;
  @Field(() => StatusEnum, { description: 'Hoe ver het is.' })
  status: ZorgsignaalStatus;
  @Field(() => AardEnum, { description: 'Waar het over gaat.' })
  aard: ZorgsignaalAard;
  @Field(() => [String], { description: 'Wat hetzelfde is: KVK, NAAM, ADRES.' })
  gelijk: string[];
}

@ObjectType({ description: 'Een signaal over zorg bij de gemeente.' })
export class Zorgsignaal extends ZorgsignaalRegel {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => Boolean, { description: 'Wil de melder onbekend blijven?' })
  anoniem: boolean;
  @Field(() => String, { nullable: true, description: 'Naam van de melder.' })
  melderNaam: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe de melder te bereiken is.' })
  melderContact: string | null;
  @Field(() => WeegbesluitEnum, { nullable: true, description: 'Wat er na het wegen gebeurt.' })
  weegbesluit: ZorgsignaalWeegbesluit | null;
  @Field(() => ConclusieEnum, { nullable: true, description: 'De conclusie, als het afgesloten is.' })
  conclusie: ZorgsignaalConclusie | null;
  @Field(() => [RouteEnum], { description: 'Wie het oppakt.' })
  routes: ZorgsignaalRoute[];
  @Field(() => LidKort, { nullable: true, description: 'Wie het invoerde.' })
  ingevoerdDoor: LidKort | null;
  @Field(() => [ZorgsignaalOnderwerp], { description: 'Over wie of wat het gaat.' })
  onderwerpen: ZorgsignaalOnderwerp[];
  @Field(() => [ZorgsignaalTekst], { description: 'Alle versies van alle teksten, de nieuwste voorop.' })
  teksten: ZorgsignaalTekst[];
  @Field(() => [ZorgsignaalRaadpleging], { description: 'In welke bronnen gekeken is, de nieuwste voorop.' })
  raadplegingen: ZorgsignaalRaadpleging[];
  @Field(() => [ZorgsignaalGebeurtenis], { description: 'Wat er gebeurde, de nieuwste voorop.' })
  tijdlijn: ZorgsignaalGebeurtenis[];
  @Field(() => [ZorgsignaalVerwant], { description: 'Andere signalen over hetzelfde, die u mag zien.' })
  verwanten: ZorgsignaalVerwant[];
  @Field(() => ZorgsignaalVerwijzing, { nullable: true, description: 'Het signaal waar dit nu bij hoort.' })
  samengevoegdMet: ZorgsignaalVerwijzing | null;
  @Field(() => [ZorgsignaalVerwijzing], { description: 'Signalen die nu bij dit signaal horen.' })
  samengevoegd: ZorgsignaalVerwijzing[];
  @Field(() => [String], { description: 'Wat u nu mag.' })
  magHandelingen: string[];
}

@ObjectType({ description: 'Iemand anders wijzigde dit signaal intussen. Er is niets gewijzigd.' })
export class ZorgsignaalVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Zorgsignaal, { description: 'Het signaal zoals het nu is.' })
  huidig: Zorgsignaal;
}

export const ZorgsignaalUitkomst = maakUitkomst('ZorgsignaalUitkomst', 'Uitkomst van een handeling op een signaal.', [
  Zorgsignaal,
  ZorgsignaalVersieVerouderd,
]);
