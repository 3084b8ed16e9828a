import { Field, ID, InputType } from '@nestjs/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import type {
  RaadpleegBron,
  RaadpleegGrondslag,
  ZorgsignaalAard,
  ZorgsignaalBron,
  ZorgsignaalConclusie,
  ZorgsignaalFraudesoort,
  ZorgsignaalKracht,
  ZorgsignaalOnderwerpSoort,
  ZorgsignaalOntvanger,
  ZorgsignaalStatus,
  ZorgsignaalStelsel,
  ZorgsignaalTekstSoort,
  ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';
import {
  AardEnum,
  BronEnum,
  ConclusieEnum,
  FraudesoortEnum,
  GrondslagEnum,
  KrachtEnum,
  OnderwerpSoortEnum,
  OntvangerEnum,
  RaadpleegBronEnum,
  StatusEnum,
  StelselEnum,
  TekstSoortEnum,
  WeegbesluitEnum,
} from './signaal.enums';

@InputType({ description: 'Over wie of wat een nieuw signaal gaat.' })
export class ZorgsignaalOnderwerpInvoer {
  @Field(() => OnderwerpSoortEnum, { description: 'Soort.' })
  soort: ZorgsignaalOnderwerpSoort;
  @Field(() => String, { description: 'De naam, of het adres.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'KvK-nummer, bij een aanbieder.' })
  kvk?: string | null;
}

@InputType({ description: 'Eén tekst bij een nieuw signaal.' })
export class ZorgsignaalTekstInvoer {
  @Field(() => TekstSoortEnum, { description: 'Wat voor tekst.' })
  soort: ZorgsignaalTekstSoort;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
}

@InputType({ description: 'Een nieuw signaal.' })
export class ZorgsignaalInvoer {
  @Field(() => BronEnum, { description: 'Waar het vandaan komt.' })
  bron: ZorgsignaalBron;
  @Field(() => AardEnum, { description: 'Waar het over gaat.' })
  aard: ZorgsignaalAard;
  @Field(() => StelselEnum, { description: 'Uit welke wet de zorg betaald wordt.' })
  stelsel: ZorgsignaalStelsel;
  @Field(() => Datum, { description: 'Wanneer het binnenkwam.' })
  ontvangenOp: string;
  @Field(() => Boolean, { description: 'Wil de melder onbekend blijven?' })
  anoniem: boolean;
  @Field(() => String, { nullable: true, description: 'Naam van de melder.' })
  melderNaam?: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe de melder te bereiken is.' })
  melderContact?: string | null;
  @Field(() => [ZorgsignaalOnderwerpInvoer], { description: 'Over wie of wat het gaat; 1 tot en met 20.' })
  onderwerpen: ZorgsignaalOnderwerpInvoer[];
  @Field(() => [ZorgsignaalTekstInvoer], { description: 'Wat er verteld is, per soort apart.' })
  teksten: ZorgsignaalTekstInvoer[];
}

@InputType({ description: 'Het wegen van een signaal.' })
export class ZorgsignaalWegingInvoer {
  @Field(() => AardEnum, { description: 'Waar het over gaat, na het wegen.' })
  aard: ZorgsignaalAard;
  @Field(() => StelselEnum, { description: 'Uit welke wet de zorg betaald wordt.' })
  stelsel: ZorgsignaalStelsel;
  @Field(() => KrachtEnum, { description: 'Hoe hard het is.' })
  kracht: ZorgsignaalKracht;
  @Field(() => WeegbesluitEnum, { description: 'Wat er nu gebeurt.' })
  weegbesluit: ZorgsignaalWeegbesluit;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@InputType({ description: 'Kijken in een bron. Zonder grondslag wordt dit geweigerd.' })
export class ZorgsignaalRaadplegingInvoer {
  @Field(() => RaadpleegBronEnum, { description: 'De bron.' })
  bron: RaadpleegBron;
  @Field(() => GrondslagEnum, { nullable: true, description: 'Het artikel dat het toelaat.' })
  grondslag?: RaadpleegGrondslag | null;
  @Field(() => String, { nullable: true, description: 'Het artikel, als het een ander is.' })
  artikel?: string | null;
  @Field(() => String, { description: 'Waarom het nodig was.' })
  noodzaak: string;
  @Field(() => String, { description: 'Waarom het niet te zwaar was.' })
  evenredigheid: string;
  @Field(() => String, { nullable: true, description: 'Waarom het niet met minder kon. Moet bij een gesloten bron.' })
  subsidiariteit?: string | null;
  @Field(() => String, { description: 'Wat er gevonden is.' })
  resultaat: string;
  @Field(() => DateTime, { description: 'Wanneer gekeken is.' })
  op: Date;
}

@InputType({ description: 'Doorgeven buiten dit programma om.' })
export class ZorgsignaalDoorgifteInvoer {
  @Field(() => OntvangerEnum, { description: 'Aan wie.' })
  aan: ZorgsignaalOntvanger;
  @Field(() => Datum, { description: 'Wanneer.' })
  op: string;
  @Field(() => String, { description: 'Hoe, en aan wie daar.' })
  hoe: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@InputType({ description: 'Het afsluiten van een signaal.' })
export class ZorgsignaalSluitingInvoer {
  @Field(() => ConclusieEnum, { description: 'De conclusie.' })
  conclusie: ZorgsignaalConclusie;
  @Field(() => String, { description: 'Waarom.' })
  toelichting: string;
  @Field(() => String, { nullable: true, description: 'Bij fraude: waaruit het voordeel blijkt.' })
  gewin?: string | null;
  @Field(() => String, { nullable: true, description: 'Bij fraude: welke regel is overtreden.' })
  regel?: string | null;
  @Field(() => String, { nullable: true, description: 'Bij fraude: waaruit de opzet blijkt.' })
  opzet?: string | null;
  @Field(() => FraudesoortEnum, { nullable: true, description: 'Bij fraude: wat voor fraude.' })
  fraudesoort?: ZorgsignaalFraudesoort | null;
}

@InputType({ description: 'Beperk de lijst van signalen.' })
export class ZorgsignaalFilter {
  @Field(() => [StatusEnum], { nullable: true, description: 'Alleen deze standen.' })
  status?: ZorgsignaalStatus[] | null;
  @Field(() => [AardEnum], { nullable: true, description: 'Alleen hierover.' })
  aard?: ZorgsignaalAard[] | null;
  @Field(() => StelselEnum, { nullable: true, description: 'Alleen uit deze wet.' })
  stelsel?: ZorgsignaalStelsel | null;
  @Field(() => [BronEnum], { nullable: true, description: 'Alleen van deze herkomst.' })
  bron?: ZorgsignaalBron[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen wat u zelf behandelt.' })
  vanMij?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Ook wat afgesloten of samengevoegd is.' })
  ookDicht?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Nummer, KvK-nummer of (een deel van) de naam van een aanbieder; de hele naam van een persoon; een adres.',
  })
  zoek?: string | null;
}

@InputType({ description: 'Een collega bij een signaal, met de reden.' })
export class ZorgsignaalCollegaInvoer {
  @Field(() => ID, { description: 'De collega.' })
  lidmaatschapId: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}
