import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DienstverbandSoort, VergewisZorgsoort } from '@meldbaken/vergewis/contract';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DienstverbandRegel } from './dienstverband.type';
import { DienstverbandSoortEnum, VergewisZorgsoortEnum } from './enums';

@ObjectType('RegelBereik', { description: 'Voor wie een eigen regel geldt; een lege lijst is iedereen.' })
export class RegelBereikType {
  @Field(() => [DienstverbandSoortEnum], { description: 'Soorten dienstverband.' })
  soorten: DienstverbandSoort[];
  @Field(() => [VergewisZorgsoortEnum], { description: 'Soorten zorg.' })
  zorgsoorten: VergewisZorgsoort[];
  @Field(() => [String], { description: 'Woorden waarvan er één in de functie staat.' })
  functieWoorden: string[];
  @Field(() => [ID], { description: 'Teams of locaties.' })
  eenheidIds: string[];
  @Field(() => Boolean, { description: 'Alleen wie contact met cliënten heeft.' })
  alleenClientcontact: boolean;
  @Field(() => Datum, { nullable: true, description: 'Alleen wie vanaf deze dag begon.' })
  begonnenVanaf: string | null;
}

@ObjectType({ description: 'Een eigen, strengere regel van de organisatie, in één versie.' })
export class Profielregel {
  @Field(() => ID, { description: 'Id van de regel.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => String, { description: 'Code van de controle die de regel vraagt.' })
  eis: string;
  @Field(() => String, { description: 'Naam van de regel.' })
  naam: string;
  @Field(() => String, { description: 'Waar de regel op rust.' })
  bron: string;
  @Field(() => RegelBereikType, { description: 'Voor wie.' })
  bereik: RegelBereikType;
  @Field(() => Int, {
    nullable: true,
    description: 'Een VOG mag op de eerste werkdag hoogstens zo veel maanden oud zijn.',
  })
  maxLeeftijdMaanden: number | null;
  @Field(() => Int, { nullable: true, description: 'Na zo veel maanden moet het opnieuw.' })
  vernieuwMaanden: number | null;
  @Field(() => Datum, { description: 'Eerste dag waarop de regel geldt.' })
  geldigVan: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop de regel niet meer geldt.' })
  geldigTot: string | null;
  @Field(() => DateTime, { description: 'Wanneer vastgelegd.' })
  vastgelegdOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde.' })
  door: LidKort | null;
}

@InputType({ description: 'Voor wie een eigen regel geldt; een lege lijst is iedereen.' })
export class RegelBereikInvoer {
  @Field(() => [DienstverbandSoortEnum], { defaultValue: [], description: 'Soorten dienstverband.' })
  soorten: DienstverbandSoort[];
  @Field(() => [VergewisZorgsoortEnum], { defaultValue: [], description: 'Soorten zorg.' })
  zorgsoorten: VergewisZorgsoort[];
  @Field(() => [String], { defaultValue: [], description: 'Woorden waarvan er één in de functie staat.' })
  functieWoorden: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Teams of locaties.' })
  eenheidIds: string[];
  @Field(() => Boolean, { defaultValue: true, description: 'Alleen wie contact met cliënten heeft.' })
  alleenClientcontact: boolean;
  @Field(() => Datum, { nullable: true, description: 'Alleen wie vanaf deze dag begon.' })
  begonnenVanaf?: string | null;
}

@InputType({ description: 'Een eigen, strengere regel.' })
export class ProfielregelInvoer {
  @Field(() => String, { nullable: true, description: 'Code van de controle; leeg maakt een eigen controle.' })
  eis?: string | null;
  @Field(() => String, { description: 'Naam van de regel.' })
  naam: string;
  @Field(() => String, { description: 'Waar de regel op rust.' })
  bron: string;
  @Field(() => RegelBereikInvoer, { description: 'Voor wie.' })
  bereik: RegelBereikInvoer;
  @Field(() => Int, {
    nullable: true,
    description: 'Een VOG mag op de eerste werkdag hoogstens zo veel maanden oud zijn.',
  })
  maxLeeftijdMaanden?: number | null;
  @Field(() => Int, { nullable: true, description: 'Na zo veel maanden moet het opnieuw.' })
  vernieuwMaanden?: number | null;
  @Field(() => Datum, { description: 'Eerste dag waarop de regel geldt.' })
  geldigVan: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop de regel niet meer geldt.' })
  geldigTot?: string | null;
}

@ObjectType({ description: 'Wat een eigen regel zou veranderen, voordat die aangaat.' })
export class ProfielregelVoorbeeld {
  @Field(() => Int, { description: 'Hoeveel mensen onder de regel vallen.' })
  geraakt: number;
  @Field(() => Int, { description: 'Hoeveel van hen daardoor niet meer inzetbaar zijn.' })
  nietMeerInzetbaar: number;
  @Field(() => [DienstverbandRegel], {
    description: 'De eerste 50 die niet meer inzetbaar zijn, zoals ze er nu voor staan.',
  })
  voorbeelden: DienstverbandRegel[];
}

@ObjectType({ description: 'Iemand anders wijzigde de regel eerder. Er is niets gewijzigd.' })
export class ProfielregelVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Profielregel, { description: 'Wat er nu staat.' })
  huidig: Profielregel;
}

export const ProfielregelUitkomst = maakUitkomst('ProfielregelUitkomst', 'Wat er met een eigen regel gebeurde.', [
  Profielregel,
  ProfielregelVersieVerouderd,
]);
export const ProfielregelVoorbeeldUitkomst = maakUitkomst(
  'ProfielregelVoorbeeldUitkomst',
  'Wat een eigen regel zou veranderen.',
  [ProfielregelVoorbeeld],
);
