import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Iemand met wie men kan praten, zoals op de openbare pagina staat.' })
export class Aanspreekpunt {
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Rol, bijvoorbeeld aandachtsfunctionaris.' })
  rol: string;
  @Field(() => String, { description: 'Telefoon, mail of plek.' })
  bereik: string;
}

@ObjectType({ description: 'Eén besluit over het openbare formulier. Een besluit wordt nooit overschreven.' })
export class OpenbaarBesluit {
  @Field(() => Int, { description: 'Het hoeveelste besluit dit is.' })
  versie: number;
  @Field(() => Boolean, { description: 'Of het formulier open staat.' })
  formulierAan: boolean;
  @Field(() => Boolean, { description: 'Of melden zonder naam kan.' })
  anoniemAan: boolean;
  @Field(() => String, { description: 'Wie dit besloot.' })
  beslotenDoor: string;
  @Field(() => Datum, { description: 'Vanaf welke dag het geldt.' })
  vanaf: string;
  @Field(() => String, { nullable: true, description: 'Nummer voor wie liever belt.' })
  telefoon: string | null;
  @Field(() => [Aanspreekpunt], { description: 'Met wie men kan praten.' })
  aanspreekpunten: Aanspreekpunt[];
  @Field(() => String, { nullable: true, description: 'Over de vertrouwenspersoon.' })
  vertrouwenspersoon: string | null;
  @Field(() => String, { nullable: true, description: 'Over de klachtencommissie.' })
  klachten: string | null;
  @Field(() => LidKort, { description: 'Wie het vastlegde.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  op: Date;
}

@ObjectType({ description: 'Een proef: geen melding, en telt nergens mee.' })
export class Proefmelding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Hoeveel ontvangers het bericht kregen.' })
  bereikt: number;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
}

@ObjectType({ description: 'Het openbare formulier van uw organisatie.' })
export class OpenbaarFormulier {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging. 0 als er nog niets is besloten.' })
  versie: number;
  @Field(() => String, { nullable: true, description: 'Het adres waar mensen melden; leeg als er nog geen is.' })
  adres: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Sinds wanneer dit adres werkt.' })
  adresSinds: Date | null;
  @Field(() => OpenbaarBesluit, { nullable: true, description: 'Wat nu geldt.' })
  nu: OpenbaarBesluit | null;
  @Field(() => [OpenbaarBesluit], { description: 'Alle besluiten, het nieuwste voorop; hoogstens 20.' })
  besluiten: OpenbaarBesluit[];
  @Field(() => Proefmelding, { nullable: true, description: 'De laatste proef.' })
  laatsteProef: Proefmelding | null;
}

@ObjectType({ description: 'Iemand anders nam intussen een besluit. Er is niets gewijzigd.' })
export class OpenbaarVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => OpenbaarFormulier, { description: 'Zoals het nu is.' })
  huidig: OpenbaarFormulier;
}

@InputType({ description: 'Iemand met wie men kan praten.' })
export class AanspreekpuntInvoer {
  @Field(() => String, { description: 'Naam, hoogstens 120 tekens.' })
  naam: string;
  @Field(() => String, { description: 'Rol, hoogstens 120 tekens.' })
  rol: string;
  @Field(() => String, { description: 'Telefoon, mail of plek; hoogstens 120 tekens.' })
  bereik: string;
}

@InputType({ description: 'Een besluit over het openbare formulier.' })
export class OpenbaarInvoer {
  @Field(() => Boolean, { description: 'Of het formulier open staat.' })
  formulierAan: boolean;
  @Field(() => Boolean, { description: 'Of melden zonder naam kan.' })
  anoniemAan: boolean;
  @Field(() => String, { description: 'Wie dit besloot.' })
  beslotenDoor: string;
  @Field(() => Datum, { description: 'Vanaf welke dag: vandaag of later.' })
  vanaf: string;
  @Field(() => String, { nullable: true, description: 'Nummer voor wie liever belt.' })
  telefoon?: string | null;
  @Field(() => [AanspreekpuntInvoer], { description: 'Met wie men kan praten; hoogstens 8.' })
  aanspreekpunten: AanspreekpuntInvoer[];
  @Field(() => String, { nullable: true, description: 'Over de vertrouwenspersoon; hoogstens 500 tekens.' })
  vertrouwenspersoon?: string | null;
  @Field(() => String, { nullable: true, description: 'Over de klachtencommissie; hoogstens 500 tekens.' })
  klachten?: string | null;
}

export const OpenbaarUitkomst = maakUitkomst('OpenbaarUitkomst', 'Uitkomst van een wijziging aan het formulier.', [
  OpenbaarFormulier,
  OpenbaarVerouderd,
]);
