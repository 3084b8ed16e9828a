import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  REFERENT_STANDEN,
  REFERENTIE_VRAGEN,
  TOESTEMMING_WIJZEN,
  type ReferentStand,
  type ReferentieVraag,
  type ToestemmingWijze,
} from '@meldbaken/vergewis/contract';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import { REFERENTIE_VRAAG_TEKST, REFERENT_STAND_LABEL, TOESTEMMING_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

export const ReferentStandEnum = alsEnum(
  'ReferentStand',
  'Hoe het met een referent staat.',
  REFERENT_STANDEN,
  REFERENT_STAND_LABEL,
);
export const ReferentieVraagEnum = alsEnum(
  'ReferentieVraag',
  'Een vraag over het werk die altijd mag.',
  REFERENTIE_VRAGEN,
  REFERENTIE_VRAAG_TEKST,
);
export const ToestemmingWijzeEnum = alsEnum(
  'ToestemmingWijze',
  'Hoe toestemming is gegeven.',
  TOESTEMMING_WIJZEN,
  TOESTEMMING_WIJZE_LABEL,
);

@ObjectType({ description: 'Toestemming van een sollicitant om referenten te vragen.' })
export class ReferentieToestemming {
  @Field(() => Datum, { description: 'Wanneer gegeven.' })
  gegevenOp: string;
  @Field(() => ToestemmingWijzeEnum, { description: 'Hoe gegeven.' })
  wijze: ToestemmingWijze;
  @Field(() => Datum, { nullable: true, description: 'Wanneer ingetrokken.' })
  ingetrokkenOp: string | null;
}

@ObjectType({ description: 'Een vraag aan een referent met het antwoord, zoals het is gezegd.' })
export class ReferentieAntwoord {
  @Field(() => String, { description: 'De vraag.' })
  vraag: string;
  @Field(() => String, { nullable: true, description: 'Het antwoord; leeg als er nog geen is.' })
  antwoord: string | null;
}

@ObjectType({ description: 'Iemand die de sollicitant zelf noemde om iets over het werk te vragen.' })
export class Referent {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Waar deze persoon werkt of werkte.' })
  organisatie: string;
  @Field(() => String, { description: 'Hoe zij samenwerkten.' })
  relatie: string;
  @Field(() => String, { description: 'Telefoonnummer of e-mailadres.' })
  contact: string;
  @Field(() => ReferentStandEnum, { description: 'Hoe het met deze referent staat.' })
  stand: ReferentStand;
  @Field(() => Datum, { nullable: true, description: 'Wanneer gevraagd.' })
  gevraagdOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer beantwoord.' })
  beantwoordOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer met de sollicitant besproken.' })
  besprokenOp: string | null;
  @Field(() => [ReferentieAntwoord], { description: 'De vragen met de antwoorden.' })
  vragen: ReferentieAntwoord[];
  @Field(() => String, { nullable: true, description: 'Waarover twijfel is.' })
  twijfel: string | null;
  @Field(() => String, { nullable: true, description: 'Wat de sollicitant daarop zei.' })
  reactie: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Blijft de twijfel na het gesprek met de sollicitant?' })
  twijfelBlijft: boolean | null;
}

@ObjectType({ description: 'Wat er van de referenties wordt gevonden.' })
export class ReferentieOordeel {
  @Field(() => Datum, { description: 'Wanneer.' })
  op: string;
  @Field(() => Boolean, { description: 'Zijn de referenties in orde?' })
  akkoord: boolean;
  @Field(() => String, { description: 'Waarom.' })
  toelichting: string;
}

@ObjectType({ description: 'De referenties van een dienstverband: toestemming, vragen, antwoorden en het oordeel.' })
export class Referentiedossier {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => ReferentieToestemming, { nullable: true, description: 'De laatste toestemming.' })
  toestemming: ReferentieToestemming | null;
  @Field(() => [Referent], { description: 'Wie de sollicitant noemde.' })
  referenten: Referent[];
  @Field(() => ReferentieOordeel, { nullable: true, description: 'Het oordeel over de referenties.' })
  oordeel: ReferentieOordeel | null;
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class ReferentiedossierVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Referentiedossier, { description: 'Wat er nu staat.' })
  huidig: Referentiedossier;
}

export const ReferentiedossierUitkomst = maakUitkomst(
  'ReferentiedossierUitkomst',
  'Wat er met de referenties gebeurde.',
  [Referentiedossier, ReferentiedossierVersieVerouderd],
);

@InputType({ description: 'Iemand die de sollicitant noemde.' })
export class ReferentInvoer {
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Waar deze persoon werkt of werkte.' })
  organisatie: string;
  @Field(() => String, { description: 'Hoe zij samenwerkten.' })
  relatie: string;
  @Field(() => String, { description: 'Telefoonnummer of e-mailadres.' })
  contact: string;
}

@InputType({ description: 'Toestemming van een sollicitant, met de namen van wie gevraagd mag worden.' })
export class ReferentieToestemmingInvoer {
  @Field(() => Datum, { description: 'Wanneer gegeven.' })
  gegevenOp: string;
  @Field(() => ToestemmingWijzeEnum, { description: 'Hoe gegeven.' })
  wijze: ToestemmingWijze;
  @Field(() => [ReferentInvoer], { description: 'Wie gevraagd mag worden, 1 tot en met 5.' })
  referenten: ReferentInvoer[];
}

@InputType({ description: 'Vragen aan een referent.' })
export class ReferentieVragenInvoer {
  @Field(() => ID, { description: 'De referent.' })
  referentId: string;
  @Field(() => Datum, { description: 'Wanneer gevraagd.' })
  op: string;
  @Field(() => [ReferentieVraagEnum], { defaultValue: [], description: 'Vragen uit de lijst.' })
  vragen: ReferentieVraag[];
  @Field(() => [String], { defaultValue: [], description: 'Eigen vragen, alleen over het werk.' })
  eigenVragen: string[];
}

@InputType({ description: 'Wat een referent zei.' })
export class ReferentieAntwoordenInvoer {
  @Field(() => ID, { description: 'De referent.' })
  referentId: string;
  @Field(() => Datum, { description: 'Wanneer gezegd.' })
  op: string;
  @Field(() => [String], { description: 'Bij elke vraag het antwoord, in dezelfde volgorde; leeg als er geen is.' })
  antwoorden: string[];
  @Field(() => String, { nullable: true, description: 'Waarover u twijfelt; weglaten als er geen twijfel is.' })
  twijfel?: string | null;
}

@InputType({ description: 'Gesprek met de sollicitant over twijfel.' })
export class ReferentieBesprekingInvoer {
  @Field(() => ID, { description: 'De referent over wie het ging.' })
  referentId: string;
  @Field(() => Datum, { description: 'Wanneer besproken.' })
  op: string;
  @Field(() => String, { description: 'Wat de sollicitant zei.' })
  reactie: string;
  @Field(() => Boolean, { description: 'Blijft de twijfel?' })
  twijfelBlijft: boolean;
}

@InputType({ description: 'Oordeel over de referenties.' })
export class ReferentieOordeelInvoer {
  @Field(() => Boolean, { description: 'Zijn de referenties in orde?' })
  akkoord: boolean;
  @Field(() => String, { defaultValue: '', description: 'Waarom. Moet bij een bezwaar of als twijfel blijft.' })
  toelichting: string;
}
