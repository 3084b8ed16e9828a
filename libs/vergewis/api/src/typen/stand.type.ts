import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EenheidType } from '@meldbaken/organisatie/graphql';
import type { Inzetbaarheid } from '@meldbaken/vergewis/contract';
import { Datum } from '@meldbaken/platform/graphql';
import { EisKort, EisStand } from './dienstverband.type';
import { InzetbaarheidEnum, VergewisKennisEnum, type VergewisKennis } from './enums';

@ObjectType({ description: 'Hoe iemand er op een dag voor stond, berekend uit wat is vastgelegd.' })
export class VergewisStand {
  @Field(() => ID, { description: 'Het dienstverband.' })
  dienstverbandId: string;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => VergewisKennisEnum, { description: 'Met welke kennis er gekeken is.' })
  kennis: VergewisKennis;
  @Field(() => String, { description: 'Functie op die dag.' })
  functie: string;
  @Field(() => InzetbaarheidEnum, { description: 'Mocht deze persoon met cliënten werken?' })
  status: Inzetbaarheid;
  @Field(() => String, { description: 'Waarom, in één zin.' })
  reden: string;
  @Field(() => [EisStand], { description: 'Alle controles van die dag.' })
  eisen: EisStand[];
}

@ObjectType({ description: 'Eén persoon in de stand van een hele groep op een dag.' })
export class VergewisStandRegel {
  @Field(() => ID, { description: 'Het dienstverband.' })
  dienstverbandId: string;
  @Field(() => String, { description: 'Personeelsnummer.' })
  personeelsnummer: string;
  @Field(() => String, { description: 'Volledige naam op die dag.' })
  naam: string;
  @Field(() => String, { description: 'Functie op die dag.' })
  functie: string;
  @Field(() => EenheidType, { description: 'Team of locatie.' })
  eenheid: EenheidType;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp: string | null;
  @Field(() => InzetbaarheidEnum, { description: 'Mocht deze persoon met cliënten werken?' })
  status: Inzetbaarheid;
  @Field(() => String, { description: 'Waarom, in één zin.' })
  reden: string;
  @Field(() => [EisKort], { description: 'De controles die nodig waren.' })
  eisen: EisKort[];
}

@ObjectType({ description: 'Eén team of locatie in getallen van vandaag.' })
export class VergewisEenheid {
  @Field(() => EenheidType, { description: 'Team of locatie.' })
  eenheid: EenheidType;
  @Field(() => Int, { description: 'Wie er werken.' })
  totaal: number;
  @Field(() => Int, { description: 'Wie inzetbaar zijn.' })
  inzetbaar: number;
  @Field(() => Int, { description: 'Wie onder voorwaarden werken.' })
  onderVoorwaarden: number;
  @Field(() => Int, { description: 'Wie niet inzetbaar zijn.' })
  nietInzetbaar: number;
  @Field(() => Int, { description: 'Bij wie binnen 60 dagen iets verandert of verloopt.' })
  wisseltBinnenkort: number;
  @Field(() => Int, { description: 'Wie contact met cliënten hebben.' })
  metClientcontact: number;
  @Field(() => Int, { description: 'Wie van hen het gesprek over gedrag en de gedragscode in orde hebben.' })
  geschoold: number;
}

@ObjectType({ description: 'Of een collega in het eigen team inzetbaar is. Waarom staat er niet bij.' })
export class TeamStand {
  @Field(() => ID, { description: 'Het dienstverband.' })
  dienstverbandId: string;
  @Field(() => String, { description: 'Volledige naam.' })
  naam: string;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => EenheidType, { description: 'Team of locatie.' })
  eenheid: EenheidType;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp: string | null;
  @Field(() => InzetbaarheidEnum, { description: 'Mag deze persoon vandaag met cliënten werken?' })
  status: Inzetbaarheid;
}
