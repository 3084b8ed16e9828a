import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LosseVaststellingSoort, ParallellePlichtCode, Verzendwijze, Zorgsoort } from '@meldbaken/igj/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { HandAntwoord } from '../hand/hand.type';
import { WmoGemeente } from '../wmo/wmo.type';
import type { GemeenteEenheid } from '@meldbaken/igj/model';
import {
  GemeenteEenheidEnum,
  LosseVaststellingEnum,
  PlichtEnum,
  VerzendwijzeEnum,
  ZorgsoortEnum,
} from '../typen/enums';

@InputType({ description: 'Wat is vastgesteld, en wanneer.' })
export class LosseVaststellingInvoer {
  @Field(() => LosseVaststellingEnum, { description: 'Is het dit, is het dit niet, of is het nog niet duidelijk?' })
  soort: LosseVaststellingSoort;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Bij twijfel over jeugdhulp: wanneer het gebeurde. Hiervan tellen de 6 weken.',
  })
  gebeurdOp?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer iemand het zag.' })
  geconstateerdOp?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het is vastgesteld.' })
  vastgesteldOp?: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Bij geweld: wanneer de organisatie het voor het eerst hoorde.',
  })
  bekendGewordenOp?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Bij ontslag: wanneer de zorgverlener het hoorde.' })
  meegedeeldOp?: Date | null;
  @Field(() => String, { nullable: true, description: 'Uitleg, hoogstens 20.000 tekens.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een vaststelling bij een melding die alleen staat.' })
export class LosseVaststelling {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => LosseVaststellingEnum, { description: 'Wat is vastgesteld.' })
  soort: LosseVaststellingSoort;
  @Field(() => DateTime, { nullable: true, description: 'Bij twijfel over jeugdhulp: wanneer het gebeurde.' })
  gebeurdOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer iemand het zag.' })
  geconstateerdOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het is vastgesteld.' })
  vastgesteldOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de organisatie het voor het eerst hoorde.' })
  bekendGewordenOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de zorgverlener het hoorde.' })
  meegedeeldOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Uitleg.' })
  toelichting: string | null;
  @Field(() => LidKort, { description: 'Wie het vastlegde.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  vastgelegdOp: Date;
}

@ObjectType({
  description: 'Een bestand dat bewijst dat u de melding verstuurde. U haalt het op met /verzendbevestigingen/<id>.',
})
export class Verzendbevestiging {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam van het bestand.' })
  naam: string;
  @Field(() => String, { description: 'PDF, PNG, JPEG of WEBP.' })
  soort: string;
  @Field(() => Int, { description: 'Grootte in bytes.' })
  grootte: number;
  @Field(() => Boolean, { description: 'Of een virusscanner het bestand bekeek.' })
  gescand: boolean;
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van het bestand.' })
  sha256: string;
  @Field(() => LidKort, { description: 'Wie het toevoegde.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer het is toegevoegd.' })
  op: Date;
}

@ObjectType({ description: 'Een melding die u zelf verstuurt op de site van de inspectie.' })
export class Handzending {
  @Field(() => DateTime, { description: 'Wanneer de bestuurder het formulier bevestigde.' })
  vrijgegevenOp: Date;
  @Field(() => LidKort, { description: 'Wie het bevestigde.' })
  vrijgegevenDoor: LidKort;
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van het bevestigde formulier.' })
  sha256: string;
  @Field(() => [String], { description: 'Codes van precies de bevestigde velden.' })
  velden: string[];
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het formulier is verstuurd.' })
  verstuurdOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de inspectie.' })
  kenmerk: string | null;
  @Field(() => String, { nullable: true, description: 'Uitleg bij het moment.' })
  toelichting: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het moment vastlegde.' })
  vastgelegdDoor: LidKort | null;
  @Field(() => [Verzendbevestiging], { description: 'De bewijzen.' })
  bewijzen: Verzendbevestiging[];
}

@ObjectType({ description: 'Of er ook ergens anders is gemeld.' })
export class PlichtStand {
  @Field(() => PlichtEnum, { description: 'Waar.' })
  plicht: ParallellePlichtCode;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Waarom u dit nagaat.' })
  waarom: string;
  @Field(() => String, { description: 'Waar dit staat.' })
  bron: string;
  @Field(() => Boolean, { nullable: true, description: 'Gedaan, niet nodig, of leeg: nog niet vastgelegd.' })
  gedaan: boolean | null;
  @Field(() => Datum, { nullable: true, description: 'Op welke dag het is gedaan.' })
  op: string | null;
  @Field(() => String, { nullable: true, description: 'Uitleg, of waarom het niet nodig is.' })
  toelichting: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie dit vastlegde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Wat er bij een externe melding hoort: vaststellingen, zelf versturen en andere plichten.' })
export class Opstelling {
  @Field(() => ID, { description: 'De externe melding.' })
  id: string;
  @Field(() => [LosseVaststelling], {
    description: 'De vaststellingen, de nieuwste eerst. Alleen als de melding alleen staat.',
  })
  vaststellingen: LosseVaststelling[];
  @Field(() => Handzending, { nullable: true, description: 'Als u de melding zelf verstuurt.' })
  handzending: Handzending | null;
  @Field(() => [HandAntwoord], {
    description: 'Wat de toezichthouder buiten Meldbaken antwoordde, het nieuwste eerst.',
  })
  antwoorden: HandAntwoord[];
  @Field(() => [PlichtStand], { description: 'Waar u misschien ook moet melden.' })
  plichten: PlichtStand[];
  @Field(() => [ZorgsoortEnum], { description: 'De zorg die de organisatie geeft.' })
  zorgsoorten: Zorgsoort[];
  @Field(() => Boolean, { description: 'Mag u vastleggen of er ook ergens anders is gemeld?' })
  magPlichtVastleggen: boolean;
}

export const OpstellingUitkomst = maakUitkomst('OpstellingUitkomst', 'Uitkomst van het vastleggen van een plicht.', [
  Opstelling,
]);

@ObjectType({ description: 'Een bestuurder die over een melding kan beslissen.' })
export class LosBeslisserKeuze {
  @Field(() => ID, { description: 'Lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag van een afwezigheid die nu loopt.' })
  afwezigTot: string | null;
}

@ObjectType({ description: 'Hoe snel een gemeente een Wmo-melding wil hebben.' })
export class GemeenteMeldtermijn {
  @Field(() => String, { description: 'Code van de gemeente, of haar naam als zij niet met Meldbaken werkt.' })
  gemeente: string;
  @Field(() => GemeenteEenheidEnum, { description: 'Uren of werkdagen.' })
  eenheid: GemeenteEenheid;
  @Field(() => Int, { description: 'Hoeveel.' })
  lengte: number;
}

@InputType({ description: 'Hoe snel een gemeente een Wmo-melding wil hebben.' })
export class GemeenteMeldtermijnInvoer {
  @Field(() => String, { description: 'Code van de gemeente, of haar naam als zij niet met Meldbaken werkt.' })
  gemeente: string;
  @Field(() => GemeenteEenheidEnum, { description: 'Uren of werkdagen.' })
  eenheid: GemeenteEenheid;
  @Field(() => Int, { description: 'Hoeveel.' })
  lengte: number;
}

@ObjectType({ description: 'Hoe meldingen naar de inspectie gaan, en welke zorg de organisatie geeft.' })
export class IgjInstelling {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => VerzendwijzeEnum, { description: 'Vanuit Meldbaken, of zelf op de site van de inspectie.' })
  verzendwijze: Verzendwijze;
  @Field(() => VerzendwijzeEnum, { description: 'Bij gemeenten (Wmo): vanuit Meldbaken, of zelf.' })
  wijzeWmo: Verzendwijze;
  @Field(() => VerzendwijzeEnum, { description: 'Bij de IGJ over jeugdhulp: vanuit Meldbaken, of zelf.' })
  wijzeJeugd: Verzendwijze;
  @Field(() => [String], { description: 'Codes van gemeenten met een eigen formulier: daar verstuurt u zelf.' })
  zelfGemeenten: string[];
  @Field(() => [GemeenteMeldtermijn], {
    description: 'Gemeenten met een eigen termijn om te melden. Anders gelden 3 werkdagen.',
  })
  gemeenteTermijnen: GemeenteMeldtermijn[];
  @Field(() => String, { nullable: true, description: 'KvK-nummer voor het formulier, 8 cijfers.' })
  kvkNummer: string | null;
  @Field(() => String, { nullable: true, description: 'Vestigingsnummer voor het formulier, 12 cijfers.' })
  vestigingsnummer: string | null;
  @Field(() => [WmoGemeente], { description: 'De gemeenten die meldingen over hulp uit de Wmo hier ontvangen.' })
  gemeenten: WmoGemeente[];
  @Field(() => [ZorgsoortEnum], { description: 'Welke zorg de organisatie geeft.' })
  zorgsoorten: Zorgsoort[];
  @Field(() => Boolean, { description: 'Mag u dit wijzigen?' })
  magWijzigen: boolean;
}

export const IgjInstellingUitkomst = maakUitkomst('IgjInstellingUitkomst', 'Uitkomst van het instellen.', [
  IgjInstelling,
]);
